import { ACTOR_CLASSES, type ActorClass, type ExplorerView } from '../../state/explorerView'
import { toggled } from '../../state/toggled'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { ClassSign } from '../../views/graph/ClassSign'
import { classOf } from '../../views/graph/classOf'
import styles from './ExplorerPage.module.css'
import type { useExplorer } from './useExplorer'

const GROUPS = [
	{ title: 'explorer.french', classes: ['region', 'departement', 'intercommunal', 'commune'] },
	{ title: 'explorer.partner', classes: ['province', 'city', 'district'] },
	{ title: 'explorer.bodies', classes: ['university', 'hospital', 'other'] },
] as const

interface Props {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	onChange: (view: ExplorerView) => void
}

/** Which sorts of actors are shown, each with how many there are. */
export function ActorClasses({ view, explorer, onChange }: Props) {
	const { translate } = useText()
	const counts = countsOf(explorer)
	return GROUPS.map(({ title, classes }) => (
		<fieldset key={title} className={styles.group}>
			<legend>{translate(title)}</legend>
			{classes.map((one) => (
				<CheckOption
					key={one}
					checked={!view.hidden.includes(one)}
					onChange={() => onChange({ ...view, hidden: toggled(view.hidden, one) })}
				>
					<ClassSign of={one} />
					<span>{translate(`graph.class.${one}`)}</span>
					<span className="number">{counts.get(one) ?? 0}</span>
				</CheckOption>
			))}
		</fieldset>
	))
}

/** Of the answer before classes are hidden, so that a count says what a tick would bring back. */
function countsOf({ neighbourhood, built }: Props['explorer']): ReadonlyMap<ActorClass, number> {
	const counts = new Map<ActorClass, number>(ACTOR_CLASSES.map((one) => [one, 0]))
	const found = neighbourhood?.nodes.filter(({ linkCount, depth }) => linkCount > 0 || depth === 0)
	for (const actor of found?.map((node) => node.actor) ?? built.actors.values()) {
		const one = classOf(actor)
		counts.set(one, (counts.get(one) ?? 0) + 1)
	}
	return counts
}
