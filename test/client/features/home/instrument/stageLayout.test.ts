import { describe, expect, it } from 'vitest'
import type { Arc } from '../../../../../client/features/home/instrument/picture'
import {
	arcCurve,
	arcPath,
	placeStageNames,
	pointedAt,
	type Stage,
} from '../../../../../client/features/home/instrument/stageLayout'
import { pointOn } from '../../../../../client/views/map/curves'
import { LILLE, LYON, PORT, TOWN } from './someData'

const POINTS = new Map([
	[LILLE.lat, { x: 300, y: 100 }],
	[LYON.lat, { x: 310, y: 200 }],
	[PORT.lat, { x: 1200, y: 260 }],
])
const stage: Stage = {
	width: 1440,
	height: 500,
	isNarrow: false,
	map: { frames: [], place: (lat) => POINTS.get(lat) ?? null },
}
const arc = (from: typeof LILLE, to: typeof PORT): Arc => ({
	key: `${from.id} ${to.id}`,
	record: 'partnership:1',
	from,
	to,
	look: 'ink',
	age: 'HEARD',
	newsAge: null,
	who: from.name,
	partner: to.name,
	when: null,
	news: null,
})

describe('An arc', () => {
	it('runs from place to place over both, and falls along the right where the map is narrow', () => {
		const curve = arcCurve(stage, LILLE, PORT)
		if (!curve) throw new Error('both places are on the map')
		expect(arcPath(stage, arc(LILLE, PORT))).toMatch(/^M300\.0 100\.0C.* 1200\.0 260\.0$/)
		expect(pointOn(curve, 0.5).y).toBeLessThan(100)
		const narrow = arcCurve({ ...stage, width: 390, isNarrow: true }, LILLE, PORT)
		expect(narrow?.[1].y).toBeGreaterThan(100)
	})

	it('is none where an end stands nowhere', () => {
		expect(arcPath(stage, arc(LILLE, TOWN))).toBeNull()
	})
})

describe('The pointer', () => {
	const arcs = [arc(LILLE, PORT), arc(LYON, PORT)]

	it('means a place before the arcs that end in it', () => {
		expect(pointedAt(stage, { x: 1204, y: 256 }, [LILLE, LYON, PORT], arcs)).toEqual({ place: PORT })
	})

	it('means the arc under it, and nothing far from all of them', () => {
		const curve = arcCurve(stage, LYON, PORT)
		const under = curve ? pointOn(curve, 0.3) : { x: 0, y: 0 }
		expect(pointedAt(stage, under, [LILLE, LYON, PORT], arcs)).toEqual({ arc: arcs[1] })
		expect(pointedAt(stage, { x: 700, y: 480 }, [LILLE, LYON, PORT], arcs)).toBeNull()
	})
})

describe('Names', () => {
	it('stand beside their points, none over another and none outside', () => {
		const labels = placeStageNames(
			stage,
			[{ place: PORT }, { place: { ...PORT, id: 'same' } }, { place: LILLE }],
			9,
		)
		expect(labels.map(({ place, anchor }) => [place.id, anchor])).toEqual([
			[PORT.id, 'start'],
			['same', 'end'],
			[LILLE.id, 'end'],
		])
		expect(placeStageNames({ ...stage, width: 1205 }, [{ place: PORT }], 9)[0]?.anchor).toBe('end')
	})

	it('have the room of the signs of their script', () => {
		const place = { ...PORT, name: '阿尔卑斯滨海省' }
		expect(placeStageNames({ ...stage, width: 1280 }, [{ place }], 9)[0]?.anchor).toBe('end')
		expect(placeStageNames({ ...stage, width: 1320 }, [{ place }], 9)[0]?.anchor).toBe('start')
	})

	it('are not said twice of a place that an inset names, nor stand over the name of an inset', () => {
		const frame = (name: string) => ({
			key: name,
			side: 'french' as const,
			box: { x: 1210, y: 200, width: 60, height: 50 },
			scale: 1,
			x: 0,
			y: 0,
			name,
			land: '',
			coasts: '',
		})
		const withInset = (name: string) => ({ ...stage, map: { ...stage.map, frames: [frame(name)] } })
		expect(placeStageNames(withInset(PORT.name), [{ place: PORT }], 9)).toEqual([])
		expect(placeStageNames(withInset('Île'), [{ place: PORT }], 9)[0]?.anchor).toBe('end')
	})

	it('leave out a note for which there is no room before they leave out the name', () => {
		const note = 'Une exposition universelle dont le nom est très long'
		expect(placeStageNames({ ...stage, width: 1290 }, [{ place: PORT, note }], 9)[0]).toMatchObject({
			anchor: 'start',
			note: null,
		})
	})
})
