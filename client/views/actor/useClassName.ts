import type { ActorClass } from '../../state/explorerView'
import { type LevelTier, tierOf, useLevels } from '../../state/levels'
import { upperFirst } from '../../text/upperFirst'
import { useText } from '../../text/useText'

/**
 * The words of a class of actors: those of the partner country's levels come with its data. null where the country has no
 * such level.
 */
export function useClassName(): (of: ActorClass) => string | null {
	const { translate } = useText()
	const levels = useLevels()
	const namesAt = (tier: LevelTier): string | null => {
		const names = levels.filter(({ level }) => tierOf(level, levels) === tier).map(({ name }) => name)
		return names.length > 0 ? upperFirst(names.join(translate('ui.comma'))) : null
	}
	return (of) => (of === 'aboveCity' || of === 'belowCity' ? namesAt(of) : translate(`graph.class.${of}`))
}
