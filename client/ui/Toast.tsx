import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Icon } from './Icon'
import styles from './Toast.module.css'

interface Shown {
	readonly text: string
	readonly undo?: { readonly label: string; readonly run: () => void }
}

type Show = (text: string, undo?: Shown['undo']) => void

const ToastContext = createContext<Show>(() => undefined)

/** Shows a short message after an action: `const toast = useToast(); toast('…')`. One at a time. */
export function useToast(): Show {
	return useContext(ToastContext)
}

/** A toast stays longer while it is hovered or focused. */
const TOAST_DURATION_MS = 8000

export function ToastProvider({ children }: { children: ReactNode }) {
	const [shown, setShown] = useState<Shown | null>(null)
	const [isHeld, setHeld] = useState(false)
	const show = useCallback<Show>((text, undo) => setShown({ text, undo }), [])
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
						<Icon of={CheckIcon} />
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
