/** The sign of each class of actor: its outline, filled or open, its colour and its relative size. */
import type { ActorClass } from '../../state/explorerView'

export type SignOutline = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'cross' | 'house'

/** The colour tokens that the canvas needs, since WebGL reads no custom properties. */
export const COLOURS = {
	paper: '#f8f4ea',
	ink: '#14223a',
	inkSoft: '#3c4a61',
	inkFaint: '#5c6778',
	ruleStrong: '#8a8473',
	vermilion: '#b5341c',
	jade: '#17694f',
	french: '#2f4b7c',
	partner: '#7a5a1e',
	organisation: '#5c6778',
} as const

export interface Sign {
	readonly outline: SignOutline
	readonly colour: string
	/** Filled with its colour; else with paper inside a line. */
	readonly filled: boolean
	readonly dot: boolean
	/** A factor of the radius of a disc with the same number of links. */
	readonly scale: number
}

const filled = (outline: SignOutline, colour: string, scale: number): Sign => ({
	outline,
	colour,
	filled: true,
	dot: false,
	scale,
})
const open = (outline: SignOutline, colour: string, scale: number, dot = false): Sign => ({
	outline,
	colour,
	filled: false,
	dot,
	scale,
})

export const SIGNS: Readonly<Record<ActorClass, Sign>> = {
	region: filled('square', COLOURS.french, 1.05),
	departement: filled('diamond', COLOURS.french, 1.25),
	intercommunal: filled('hexagon', COLOURS.french, 1.1),
	commune: filled('circle', COLOURS.french, 1),
	aboveCity: open('square', COLOURS.partner, 1.05),
	city: open('circle', COLOURS.partner, 1.15, true),
	belowCity: open('circle', COLOURS.partner, 0.9),
	university: filled('triangle', COLOURS.organisation, 1.3),
	hospital: filled('cross', COLOURS.organisation, 1.15),
	other: open('house', COLOURS.ink, 1.15),
}

/** The radius in pixels. It grows with the root of the number of links, so that areas compare. */
export function radiusOf(links: number, sign: Sign, crowd: number): number {
	const [min, max] = crowd > 120 ? [4, 15] : [6, 16]
	const grown = min + (crowd > 120 ? 0.95 : 1.1) * Math.sqrt(Math.max(0, links))
	return Math.min(max, grown) * sign.scale
}

/** The radius for a measure from 0 to 1. */
export function radiusOfArea(area: number, sign: Sign, crowd: number): number {
	const [min, max] = crowd > 120 ? [3.5, 15] : [5, 18]
	return Math.sqrt(min * min + (max * max - min * min) * Math.min(1, Math.max(0, area))) * sign.scale
}
