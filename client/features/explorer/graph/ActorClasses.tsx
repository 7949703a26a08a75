import { ACTOR_CLASSES, type ActorClass, type ExplorerView } from '../../../state/explorerView'
import { type PartnerLevel, useLevels } from '../../../state/levels'
import type { Act } from '../../../state/useExplorerView'
import { useText } from '../../../text/useText'
import { CheckOption } from '../../../ui/CheckOption'
import { ClassShape } from '../../../views/actor/ActorShape'
import { classOf } from '../../../views/actor/classOf'
import { useClassName } from '../../../views/actor/useClassName'
import styles from '../Explorer.module.css'
import type { GraphAnswer } from './useGraph'

const GROUPS = [
	{ title: 'explorer.french', classes: ['region', 'departement', 'intercommunal', 'commune'] },
	{ title: 'explorer.partner', classes: ['aboveCity', 'city', 'belowCity'] },
	{ title: 'explorer.bodies', classes: ['university', 'hospital', 'other'] },
] as const

interface Props {
	view: ExplorerView
	graph: GraphAnswer
	act: Act
}

/** Boxes that show or hide classes of actors, each with its count. */
export function ActorClasses({ view, graph, act }: Props) {
	const { translate } = useText()
	const levels = useLevels()
	const nameOf = useClassName()
	const counts = countsOf(graph, levels)
	return GROUPS.map(({ title, classes }) => (
		<fieldset key={title} className={styles.group}>
			<legend>{translate(title)}</legend>
			{classes
				.filter((one) => nameOf(one) !== null)
				.map((one) => (
					<CheckOption
						key={one}
						checked={!view.hidden.includes(one)}
						onChange={() => act({ type: 'toggleClass', of: one })}
					>
						<ClassShape of={one} />
						<span>{nameOf(one)}</span>
						<span className="number">{counts.get(one) ?? 0}</span>
					</CheckOption>
				))}
		</fieldset>
	))
}

/** Counts actors before classes are hidden, so that a count says what ticking its box would bring back. */
function countsOf(
	{ neighbourhood, built }: GraphAnswer,
	levels: readonly PartnerLevel[],
): ReadonlyMap<ActorClass, number> {
	const counts = new Map<ActorClass, number>(ACTOR_CLASSES.map((one) => [one, 0]))
	const found = neighbourhood?.nodes.filter(({ linkCount, depth }) => linkCount > 0 || depth === 0)
	for (const actor of found?.map((node) => node.actor) ?? built.actors.values()) {
		const one = classOf(actor, levels)
		counts.set(one, (counts.get(one) ?? 0) + 1)
	}
	return counts
}
