/* The styles of the frame in an article before its app is there; src/entries/embed-frame.ts brings the rest. */
import '../ui/theme.css'
import '../ui/base.css'
import '../ui/frame/first.css'
import '../ui/stage/stage.css'
import '../ui/answer/answer.css'
import '../ui/embed/embed.css'
