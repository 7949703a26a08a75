// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import type { PointerEvent } from 'react'
import { expect, it, vi } from 'vitest'
import { useDrag } from '../../../../client/views/map/useDrag'

const pointer = (clientX: number) =>
	({ pointerId: 1, button: 0, clientX, clientY: 0, currentTarget: {} }) as unknown as PointerEvent

it('a click after a drag still counts, on an inset too, where no drag can start', () => {
	const onDrag = vi.fn()
	const { result } = renderHook(() => useDrag(onDrag, () => {}))
	const drag = result.current
	drag.start(pointer(0), 'french')
	drag.move(pointer(50))
	drag.end(pointer(50))
	expect(onDrag).toHaveBeenCalledWith('french', 50, 0)
	expect(drag.wasDrag()).toBe(true)
	drag.start(pointer(50), null)
	expect(drag.wasDrag()).toBe(false)
	expect(drag.move(pointer(80))).toBe(false)
})
