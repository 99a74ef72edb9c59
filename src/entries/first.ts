import { openFirstPicture } from '../first/first-picture.ts'

openFirstPicture()
