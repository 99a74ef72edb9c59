import type { ReactNode } from 'react'

interface IconProps {
  /** Drawn width and height in px; 16 when not told. */
  readonly size?: number | undefined
}

/** Line icons on a 20-unit field, 1.75 units wide; decoration only, so the button around them carries the name. */
function iconOf(drawing: ReactNode) {
  return function Icon({ size = 16 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    )
  }
}

export type Icon = ReturnType<typeof iconOf>

export const PlusIcon = iconOf(<path d="M10 3.5v13M3.5 10h13" />)
export const MinusIcon = iconOf(<path d="M3.5 10h13" />)
export const CloseIcon = iconOf(<path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />)
export const ChevronIcon = iconOf(<path d="M5 7.5l5 5 5-5" />)
export const ArrowUpIcon = iconOf(<path d="M10 17V4M4.5 9.5L10 4l5.5 5.5" strokeWidth={2.5} />)
export const MenuIcon = iconOf(<path d="M2.5 5h15M2.5 10h15M2.5 15h15" />)
export const ExpandIcon = iconOf(<path d="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6" />)
export const ShrinkIcon = iconOf(<path d="M16 9h-5V4M17 3l-6 6M4 11h5v5M3 17l6-6" />)
export const EditIcon = iconOf(<path d="M3.5 16.5l.8-3.6 9-9 2.8 2.8-9 9zM11.5 5.7l2.8 2.8" />)
export const UndoIcon = iconOf(<path d="M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8" />)
export const RedoIcon = iconOf(<path d="M13 4l4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h4" />)
export const PlaceIcon = iconOf(
  <>
    <path d="M10 17.5s-5.5-5-5.5-9a5.5 5.5 0 0 1 11 0c0 4-5.5 9-5.5 9z" />
    <circle cx="10" cy="8.5" r="1.75" />
  </>,
)
export const SearchIcon = iconOf(
  <>
    <circle cx="8.75" cy="8.75" r="5.5" />
    <path d="M13 13l4.25 4.25" />
  </>,
)
export const GlobeIcon = iconOf(
  <>
    <circle cx="10" cy="10" r="7.5" />
    <ellipse cx="10" cy="10" rx="3.25" ry="7.5" />
    <path d="M2.5 10h15" />
  </>,
)
export const FlatMapIcon = iconOf(
  <path d="M2.5 5l5-2 5 2 5-2v12l-5 2-5-2-5 2zM7.5 3v12M12.5 5v12" strokeLinejoin="round" />,
)
export const RulerIcon = iconOf(
  <path d="M2.5 13L13 2.5 17.5 7 7 17.5zM5.5 10l2 2M8 7.5l2.75 2.75M10.5 5l2 2" />,
)
export const PlayIcon = iconOf(<path d="M6 3.5v13l10-6.5z" strokeLinejoin="round" />)
export const FitIcon = iconOf(
  <>
    <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
    <circle cx="10" cy="10" r="2.5" />
  </>,
)
export const SystemThemeIcon = iconOf(
  <>
    <circle cx="10" cy="10" r="6.75" />
    <path d="M10 3.25a6.75 6.75 0 0 1 0 13.5z" fill="currentColor" stroke="none" />
  </>,
)
export const LightThemeIcon = iconOf(
  <>
    <circle cx="10" cy="10" r="3.5" />
    <path d="M10 1.5v2.5M10 16v2.5M1.5 10H4M16 10h2.5M4 4l1.75 1.75M14.25 14.25L16 16M16 4l-1.75 1.75M5.75 14.25L4 16" />
  </>,
)
export const DarkThemeIcon = iconOf(
  <path d="M16.5 11.5A7 7 0 1 1 8.5 3.5a5.5 5.5 0 0 0 8 8z" strokeLinejoin="round" />,
)
export const HelpIcon = iconOf(
  <>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M7.5 8a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.2v.3" />
  </>,
)
export const StoryIcon = iconOf(
  <path
    d="M10 5.5C8 4 5.5 3.5 2.5 3.5v12c3 0 5.5.5 7.5 2 2-1.5 4.5-2 7.5-2v-12c-3 0-5.5.5-7.5 2zM10 5.5v12"
    strokeLinejoin="round"
  />,
)
export const ScreenIcon = iconOf(
  <path d="M2.5 3.5h15v9.5h-15zM10 13v4M6 17h8" strokeLinejoin="round" />,
)
export const ResetIcon = iconOf(<path d="M4 3.5v4.5h4.5M4.4 8a6.5 6.5 0 1 1-.6 4" />)
export const LanguageIcon = iconOf(
  <path d="M2.5 5h9M7 2.5V5M9.5 5c-.5 3.5-3 6.5-6.5 8M4.5 7.5c1 2.5 3 4.5 5.5 5.5M9.5 17.5l4-9 4 9M11 14.5h5" />,
)
export const ShareIcon = iconOf(<path d="M10 12.5V3M6 6.5L10 3l4 3.5M4 10v6.5h12V10" />)
export const MoveIcon = iconOf(
  <path d="M10 2.5v15M2.5 10h15M7.5 5L10 2.5 12.5 5M7.5 15l2.5 2.5 2.5-2.5M5 7.5L2.5 10 5 12.5M15 7.5l2.5 2.5-2.5 2.5" />,
)
