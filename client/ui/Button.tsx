import type { Icon as PhosphorIcon } from '@phosphor-icons/react'
import {
	type AnchorHTMLAttributes,
	type ButtonHTMLAttributes,
	type MouseEvent,
	type ReactNode,
	useLayoutEffect,
	useRef,
	useState,
} from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'
import { Icon } from './Icon'

interface Look {
	/** primary: one a screen; jade: to propose or answer; quiet: underlined. */
	kind?: 'primary' | 'plain' | 'jade' | 'quiet'
	wide?: boolean
	icon?: PhosphorIcon
	children: ReactNode
}

interface Pressed {
	/** If it gives a promise, the button shows that it is busy until that settles. */
	onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown
}

/** A button that was focused when it was disabled, for instance while it sends, gets the focus back. */
export function Button({
	kind = 'plain',
	wide = false,
	icon,
	children,
	onClick,
	...rest
}: Look & Pressed & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'>) {
	const [running, setRunning] = useState(0)
	const button = useFocusKept(rest.disabled === true)
	const press = (event: MouseEvent<HTMLButtonElement>): void => {
		const begun = onClick?.(event)
		if (!(begun instanceof Promise)) return
		setRunning((count) => count + 1)
		void begun.finally(() => setRunning((count) => count - 1))
	}
	return (
		<button
			ref={button}
			type="button"
			className={classOf(kind, wide)}
			data-part="button"
			data-kind={kind}
			aria-busy={running > 0 || undefined}
			onClick={press}
			{...rest}
		>
			{icon && <Icon of={icon} />}
			{children}
		</button>
	)
}

/** A link that looks like a button, for actions that lead to another address. */
export function ButtonLink({
	kind = 'plain',
	wide = false,
	icon,
	children,
	to,
	...rest
}: Look & { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
	return (
		<Link className={classOf(kind, wide)} data-part="button" data-kind={kind} to={to} {...rest}>
			{icon && <Icon of={icon} />}
			{children}
		</Link>
	)
}

/** Browsers take the focus from a disabled element, and the next Tab would start at the top of the page. */
function useFocusKept(isDisabled: boolean) {
	const element = useRef<HTMLButtonElement>(null)
	const hadFocus = useRef(false)
	useLayoutEffect(() => {
		const { activeElement, body } = document
		if (isDisabled) hadFocus.current = activeElement !== null && activeElement === element.current
		else if (hadFocus.current) {
			hadFocus.current = false
			if (activeElement === null || activeElement === body) element.current?.focus()
		}
	}, [isDisabled])
	return element
}

function classOf(kind: NonNullable<Look['kind']>, wide: boolean): string {
	const look = { plain: null, primary: styles.primary, jade: styles.opportunity, quiet: styles.quiet }[kind]
	return [styles.button, look, wide && styles.wide].filter(Boolean).join(' ')
}
