import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import { WarningIcon } from '@phosphor-icons/react/dist/icons/Warning'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { Icon } from './Icon'
import styles from './Toast.module.css'

interface Shown {
	readonly text: string
	readonly undo?: { readonly label: string; readonly run: () => void }
	readonly isFailure?: boolean
}

/** What happened, in words: done, and with `undo` undone by a button; or `failed`. */
interface Show {
	(text: string, undo?: Shown['undo']): void
	failed(text: string): void
}

const ToastContext = createContext<Show>(Object.assign(() => undefined, { failed: () => undefined }))

/** Shows a short message after an action: `toast('…')`, `toast.failed('…')`. One at a time. */
export function useToast(): Show {
	return useContext(ToastContext)
}

/** A toast stays longer while it is hovered or focused. */
const TOAST_DURATION_MS = 8000

export function ToastProvider({ children }: { children: ReactNode }) {
	const [shown, setShown] = useState<Shown | null>(null)
	const [isHeld, setHeld] = useState(false)
	const show = useMemo(
		(): Show =>
			Object.assign((text: string, undo?: Shown['undo']) => setShown({ text, undo }), {
				failed: (text: string) => setShown({ text, isFailure: true }),
			}),
		[],
	)
	useEffect(() => {
		if (shown === null || isHeld) return
		const timer = setTimeout(() => setShown(null), TOAST_DURATION_MS)
		return () => clearTimeout(timer)
	}, [shown, isHeld])
	const hold = useMemo(
		() => ({
			onMouseEnter: () => setHeld(true),
			onMouseLeave: () => setHeld(false),
			onFocus: () => setHeld(true),
			onBlur: () => setHeld(false),
		}),
		[],
	)
	return (
		<ToastContext value={show}>
			{children}
			<div role="status" {...hold}>
				{shown && (
					<div className={`${styles.toast} on-ink`}>
						<Icon of={shown.isFailure ? WarningIcon : CheckIcon} />
						<span>{shown.text}</span>
						{shown.undo && (
							<button
								type="button"
								className="link-button"
								onClick={() => {
									shown.undo?.run()
									setShown(null)
								}}
							>
								{shown.undo.label}
							</button>
						)}
					</div>
				)}
			</div>
		</ToastContext>
	)
}
