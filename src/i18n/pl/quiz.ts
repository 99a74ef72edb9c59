import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const quiz = ({ whole }: Numbers): PageMessages['quiz'] => ({
  open: 'Quiz: najpierw zgadnij, potem sprawdź',
  close: 'Zamknij quiz',
  heading: 'Quiz',
  loading: 'Wczytywanie quizu…',
  failed: 'Nie udało się wczytać quizu.',
  none: 'Stąd nie ma o co pytać. Przesuń punkt startu.',
  progress: (shown, total) => `Pytanie ${whole(shown)} z ${whole(total)}`,
  band: (place) => `Które z tych miast leżą w pasie? Punkt startu: ${place}`,
  several: 'Poprawnych odpowiedzi może być kilka.',
  nearer: (place) => `Które miasto leży bliżej? Punkt startu: ${place}`,
  reach: (city, place) => `${place} – ${city}: czy według tej wartości pocisk ma taki zasięg?`,
  reaches: {
    within: 'Tak, według tej wartości',
    beyond: 'Nie, nie według tej wartości',
    uncertain: 'Nie do rozstrzygnięcia lub podana wartość tego nie przesądza',
  },
  compared:
    'Publikowany zasięg porównano z odległością. Nie oznacza to, że ten pocisk tam był lub jest.',
  circle: (limit, place) =>
    `Każdy punkt okręgu leży ${limit} od punktu startu (${place}). Dlaczego na płaskiej mapie okrąg nie jest okrągły?`,
  circles: {
    stretch: 'Im dalej od równika, tym bardziej płaska mapa powiększa',
    direction: 'W niektórych kierunkach pocisk leci dalej',
    drawing: 'Okrąg narysowano tylko w przybliżeniu',
  },
  drawnLarger: (times, larger, smaller) =>
    `Na płaskiej mapie ta sama długość jest przy jednym brzegu okręgu (${larger}) narysowana ${times} raza większa niż przy przeciwległym (${smaller}).`,
  check: 'Sprawdź',
  next: 'Następne pytanie',
  again: 'Nowe pytania',
  chooseFirst: 'Najpierw wybierz odpowiedź.',
  right: 'Zgadza się.',
  wrong: 'Nie całkiem.',
  rightOne: 'poprawna',
  show: 'Pokaż na mapie',
  showCity: (city) => `Pokaż na mapie: ${city}`,
  sources: 'Źródła',
})
