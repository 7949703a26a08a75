import type { Icon as PhosphorIcon } from '@phosphor-icons/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon'

interface Look {
	/** primary: one a screen; jade: to propose or answer; quiet: underlined. */
	kind?: 'primary' | 'plain' | 'jade' | 'quiet'
	wide?: boolean
	icon?: PhosphorIcon
	children: ReactNode
}

export function Button({
	kind = 'plain',
	wide = false,
	icon,
	children,
	...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
	return (
		<button type="button" className={classOf(kind, wide)} {...rest}>
			{icon && <Icon of={icon} />}
			{children}
		</button>
	)
}

/** A link that looks like a button, for acts that lead to another address. */
export function ButtonLink({ kind = 'plain', wide = false, icon, children, to }: Look & { to: string }) {
	return (
		<Link className={classOf(kind, wide)} to={to}>
			{icon && <Icon of={icon} />}
			{children}
		</Link>
	)
}

function classOf(kind: string, wide: boolean): string {
	return ['btn', kind === 'plain' ? '' : kind, wide ? 'wide' : ''].filter((part) => part !== '').join(' ')
}
