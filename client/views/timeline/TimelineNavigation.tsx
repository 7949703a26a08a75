import {
	type ComponentProps,
	type KeyboardEvent,
	type ReactNode,
	type SyntheticEvent,
	useLayoutEffect,
	useRef,
	useState,
} from 'react'
import { PictureTip } from '../picture/PictureTip'
import styles from './Lanes.module.css'
import { type Stop, stepInTime } from './stepInTime'

interface Props {
	label: string
	/** Explains the keys to keyboard users. */
	hint: string
	stops: readonly Stop[]
	/** The words of a stop in one line, by its key. */
	wordsOf: (key: string) => string
	/** Called on `+` and `−`. */
	onLens?: (key: string, way: 'nearer' | 'farther') => void
	/** Called on `C`: selects the actor of the stop. */
	onChoose?: (key: string) => void
	children: ReactNode
}

/**
 * Keyboard navigation among facts: Tab stops once for all of them, arrows move. A tip describes the fact under
 * the pointer or the focus. A fact is an element with `data-stop`. The focusable element is set directly on
 * the page, so that one step does not redraw hundreds of marks.
 */
export function TimelineNavigation({ label, hint, stops, wordsOf, onLens, onChoose, children }: Props) {
	const box = useRef<HTMLDivElement>(null)
	const current = useRef<string | null>(null)
	const [tip, setTip] = useState<(Omit<ComponentProps<typeof PictureTip>, 'lines'> & { key: string }) | null>(
		null,
	)
	const point = (event: SyntheticEvent): void => {
		const key = stopAt(event)
		const frame = box.current?.getBoundingClientRect()
		const element = elementOf(box.current, key)?.getBoundingClientRect()
		if (key === null || !frame || !element) setTip(null)
		else {
			const at = { x: element.left - frame.left + element.width / 2, y: element.top - frame.top }
			setTip({ key, at, width: frame.width })
		}
	}
	useLayoutEffect(() => {
		const found = elementOf(box.current, current.current) ?? box.current?.querySelector('[data-stop]')
		if (found instanceof HTMLElement) found.tabIndex = 0
	})
	const onKeyDown = (event: KeyboardEvent): void => {
		const here = stopAt(event)
		if (here === null || event.ctrlKey || event.metaKey || event.altKey) return
		if (onLens && ['+', '-', '−'].includes(event.key)) {
			event.preventDefault()
			onLens(here, event.key === '+' ? 'nearer' : 'farther')
			return
		}
		if (event.key.toLowerCase() === 'c' && onChoose) {
			event.preventDefault()
			onChoose(here)
			return
		}
		const next = stepInTime(stops, here, event.key)
		if (next === null) return
		event.preventDefault()
		elementOf(box.current, next)?.focus()
	}
	const onFocus = (event: SyntheticEvent): void => {
		const key = stopAt(event)
		if (key === null) return
		const before =
			elementOf(box.current, current.current) ?? box.current?.querySelector('[data-stop][tabindex="0"]')
		if (before instanceof HTMLElement) before.tabIndex = -1
		const now = elementOf(box.current, key)
		if (now) now.tabIndex = 0
		current.current = key
		point(event)
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it hears what its marks, which are links and buttons, let through.
		<div
			ref={box}
			onKeyDown={onKeyDown}
			onFocus={onFocus}
			onBlur={() => setTip(null)}
			onPointerOver={point}
			onPointerLeave={() => setTip(null)}
			className={styles.walk}
		>
			<section aria-label={label} className={styles.walk}>
				<p className="visually-hidden">{hint}</p>
				{children}
			</section>
			{tip && <PictureTip at={tip.at} width={tip.width} lines={[wordsOf(tip.key)]} />}
		</div>
	)
}

function stopAt({ target }: SyntheticEvent): string | null {
	const found = target instanceof Element ? target.closest('[data-stop]') : null
	return found?.getAttribute('data-stop') ?? null
}

function elementOf(box: HTMLElement | null, key: string | null): HTMLElement | null {
	if (box === null || key === null) return null
	for (const element of box.querySelectorAll<HTMLElement>('[data-stop]'))
		if (element.dataset.stop === key) return element
	return null
}
