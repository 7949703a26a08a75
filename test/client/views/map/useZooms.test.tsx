// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LaidFrame, MapLayout } from '../../../../client/views/map/layoutMap'
import { useZooms } from '../../../../client/views/map/useZooms'
import { type Centres, WHOLE_MAP } from '../../../../client/views/map/zoomMap'

const frame = (side: LaidFrame['side'], x: number): LaidFrame => ({
	key: side,
	side,
	name: null,
	box: { x, y: 0, width: 400, height: 400 },
	scale: 1,
	x: 0,
	y: 0,
	land: '',
	coasts: '',
})
const LAYOUT: MapLayout = {
	frames: [frame('french', 0), frame('partner', 400)],
	place: (lon, lat) => ({ x: lon, y: lat }),
}
const NOWHERE: Centres = { french: null, partner: null }

afterEach(cleanup)

describe('The zoom of the map', () => {
	it('stays when its own older address comes back', async () => {
		const told: Centres[] = []
		const tell = (centres: Centres) => void told.push(centres)
		const stage = { current: null }
		const { result, rerender } = renderHook(({ centres }) => useZooms(LAYOUT, stage, centres, tell), {
			initialProps: { centres: NOWHERE },
		})
		act(() => result.current.zoomBy(2, 'partner'))
		await vi.waitFor(() => expect(told).toHaveLength(1))
		act(() => result.current.showAll())
		rerender({ centres: told[0] ?? NOWHERE })
		expect(result.current.zooms).toEqual(WHOLE_MAP)
		await vi.waitFor(() => expect(told).toHaveLength(2))
		expect(told[1]).toEqual(NOWHERE)
		// Another address is applied.
		rerender({ centres: NOWHERE })
		rerender({ centres: told[0] ?? NOWHERE })
		expect(result.current.zooms.partner.k).toBe(2)
	})

	it('stays when more records are laid out before the address has it; keeps its centre at another size', async () => {
		const told: Centres[] = []
		const tell = (centres: Centres) => void told.push(centres)
		const stage = { current: null }
		const { result, rerender } = renderHook(({ layout, centres }) => useZooms(layout, stage, centres, tell), {
			initialProps: { layout: LAYOUT, centres: NOWHERE },
		})
		act(() => result.current.zoomBy(2, 'partner'))
		const { partner } = result.current.zooms
		rerender({ layout: { ...LAYOUT }, centres: NOWHERE })
		expect(result.current.zooms.partner).toEqual(partner)
		await vi.waitFor(() => expect(told).toHaveLength(1))
		const [french, other] = LAYOUT.frames as [LaidFrame, LaidFrame]
		const wide = { ...other, box: { ...other.box, width: 800 } }
		rerender({ layout: { ...LAYOUT, frames: [french, wide] }, centres: told[0] ?? NOWHERE })
		expect(result.current.zooms.partner.k).toBe(2)
		expect(result.current.zooms.partner.x).toBe(partner.x + 200)
	})
})
