import type { PageMessages } from '../language.ts'
import type { Numbers } from '../numbers.ts'

export const paper = ({ whole }: Numbers): PageMessages['paper'] => ({
  menu: 'Papel',
  making: 'Preparando la hoja…',
  failed: 'No se ha podido preparar la hoja. Inténtelo de nuevo.',
  sheets: { worksheet: 'Hoja de ejercicios', key: 'Soluciones', plan: 'Plan de clase' },
  minutes: (count) => `${whole(count)}\u00A0min`,
  nearest: 'Ciudades más próximas a las líneas',
  map: 'Mapa mudo; las ciudades llevan números',
  cities: 'Las ciudades numeradas',
  number: 'N.º',
  guess: 'Mi suposición',
  name: 'Nombre',
  group: 'Clase',
  date: 'Fecha',
  questions: 'Preguntas',
  aims: 'Objetivos',
  steps: 'Pasos',
  say: 'Decir',
  ask: 'Preguntar',
  answer: 'Respuesta',
  background: 'Contexto',
  misconceptions: 'Ideas equivocadas frecuentes',
  sources: 'Fuentes',
})
