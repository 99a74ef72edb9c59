import type { Command } from '../commands/command.ts'
import { CommandButton } from '../commands/CommandButton.tsx'
import { grow } from '../commands/commands.ts'
import './growth.css'

export const GrowthButton = ({ command = grow }: { readonly command?: Command }) => (
  <CommandButton command={command} className="link-button growth-button" size={14} worded />
)
