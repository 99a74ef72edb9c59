import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const stories = ({ whole, plural }: Numbers): PageMessages['stories'] => ({
  open: 'Relatos',
  intro: 'Recorridos breves por el mapa, para una clase o para uno mismo.',
  loading: 'Cargando…',
  failed: 'No se han podido cargar los relatos. Inténtelo más tarde.',
  minutes: (count) => `${whole(count)} ${plural(count, { one: 'minuto', other: 'minutos' })}`,
  place: (step, last) => `Paso ${step} de ${last}`,
  said: (place, title) => `${place}: ${title}`,
  back: 'Anterior',
  next: 'Siguiente',
  showAnswer: 'Mostrar la respuesta',
  restore: 'Volver al mapa de este paso',
  notes: 'Para el docente',
  notesWindow: 'Abrir estas notas en otra ventana',
  notesBlocked: 'El navegador no ha abierto otra ventana. Las notas están aquí.',
  nextStep: (title) => `A continuación: ${title}`,
  lastStep: 'Este es el último paso.',
  clock: (passed, planned) => `${passed} de ${planned} minutos`,
  leave: 'Salir del relato',
})
