import { useMemo } from 'react'
import { useText } from '../../../text/useText'
import { PictureNavigation } from '../../../ui/PictureNavigation'
import type { Brick } from './bricks'

interface Props {
	readonly bricks: readonly Brick[]
	/** Ids of the missions that match the rest of the selection; null: all. */
	readonly chosen: ReadonlySet<string> | null
	readonly onPoint: (brick: Brick | null) => void
	readonly onOpen: (mission: string) => void
}

/** Keyboard navigation from mission to mission in time, among those that match the rest of the selection. */
export function BrickNavigation({ bricks, chosen, onPoint, onOpen }: Props) {
	const { translate } = useText()
	const stops = useMemo(
		() =>
			bricks
				.filter(({ mission }) => chosen === null || chosen.has(mission.id))
				.toSorted((one, other) => one.from - other.from || one.row - other.row),
		[bricks, chosen],
	)
	return (
		<PictureNavigation
			label={translate('instrument.walkBricks')}
			stops={stops}
			wordsOf={({ mission: { who, to, period } }) =>
				[translate('instrument.walkArc', { who, place: to.name }), period].join(translate('ui.phraseComma'))
			}
			onPoint={onPoint}
			onOpen={({ mission }) => onOpen(mission.id)}
		/>
	)
}
