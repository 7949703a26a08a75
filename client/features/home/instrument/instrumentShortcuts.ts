import type { RefObject } from 'react'
import { areSingleKeysOn, usePageKeys } from '../../../state/shortcuts'

export interface InstrumentKeys {
	readonly play: () => void
	/** Moves by months, back if negative. */
	readonly move: (months: number) => void
	/** Moves to the first or the last month. */
	readonly edge: (end: 'first' | 'last') => void
	readonly clear: () => void
	readonly table: () => void
	readonly matrix: () => void
	/** Shows the list of keys. */
	readonly help: () => void
}

/**
 * Keys that work wherever the focus is, unless the focused element takes them or the instrument is out of
 * sight.
 */
export function useInstrumentKeys(instrument: RefObject<HTMLElement | null>, keys: InstrumentKeys): void {
	usePageKeys((event) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
		if (document.querySelector('dialog[open]')) return
		const target = event.target instanceof Element ? event.target : document.body
		const act = actOf(event, target, keys) ?? edgeOf(event, target, instrument.current, keys)
		const isKeyOfPlay = event.key === ' ' || event.key.startsWith('Arrow')
		if (act === null || (isKeyOfPlay && !isInSight(instrument.current))) return
		event.preventDefault()
		act()
	})
}

function actOf(event: KeyboardEvent, target: Element, keys: InstrumentKeys): (() => void) | null {
	const isRange = target.matches('input[type="range"]')
	const isTaken =
		target.closest('input, select, textarea, button, a, summary, [role="tab"]') !== null && !isRange
	switch (event.key) {
		case ' ':
			return isTaken ? null : keys.play
		case 'ArrowRight':
		case 'ArrowLeft': {
			if (isRange || target.closest('input, select, textarea, [role="tab"]')) return null
			const step = (event.key === 'ArrowRight' ? 1 : -1) * (event.shiftKey ? 12 : 1)
			return () => keys.move(step)
		}
		case 'Escape':
			return target.closest('input:not([type="range"]), select, textarea') ? null : keys.clear
		default:
			return letterOf(event, target, keys)
	}
}

/** Keys of one letter or sign, which can be switched off. */
function letterOf(event: KeyboardEvent, target: Element, keys: InstrumentKeys): (() => void) | null {
	if (!areSingleKeysOn() || target.closest('input:not([type="range"]), select, textarea')) return null
	switch (event.key.toLowerCase()) {
		case 't':
			return keys.table
		case 'g':
			return keys.matrix
		case '?':
			return keys.help
		default:
			return null
	}
}

/** Home and End, only while the focus is in the instrument; elsewhere they belong to the page. */
function edgeOf(
	event: KeyboardEvent,
	target: Element,
	instrument: Element | null,
	keys: InstrumentKeys,
): (() => void) | null {
	if ((event.key !== 'Home' && event.key !== 'End') || !instrument?.contains(target)) return null
	if (target.closest('input, select, textarea')) return null
	return () => keys.edge(event.key === 'Home' ? 'first' : 'last')
}

function isInSight(element: HTMLElement | null): boolean {
	if (!element) return false
	const { top, bottom } = element.getBoundingClientRect()
	return bottom > 0 && top < window.innerHeight
}
