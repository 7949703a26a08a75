import { toggled } from '../../state/toggled'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import styles from './CountedKinds.module.css'

interface Props<Kind extends string> {
	legend: string
	kinds: readonly Kind[]
	nameOf: (kind: Kind) => string
	/** Empty: all of them. */
	chosen: readonly Kind[]
	/** Results of each kind under the other filters; null if not counted, or not yet. */
	counts: readonly { readonly kind: Kind; readonly count: number }[] | null
	onChoose: (kinds: readonly Kind[]) => void
}

/** The filter by kind of result, with counts. */
export function CountedKinds<Kind extends string>({
	legend,
	kinds,
	nameOf,
	chosen,
	counts,
	onChoose,
}: Props<Kind>) {
	const { number } = useText()
	return (
		<fieldset className={styles.counted}>
			<legend className="field-label">{legend}</legend>
			{kinds.map((kind) => (
				<CheckOption
					key={kind}
					checked={chosen.includes(kind)}
					onChange={() => onChoose(toggled(chosen, kind))}
				>
					<span>{nameOf(kind)}</span>
					<span className="number">
						{counts && number(counts.find((entry) => entry.kind === kind)?.count ?? 0)}
					</span>
				</CheckOption>
			))}
		</fieldset>
	)
}
