import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field, FieldGroup } from '../../ui/Field'
import type { SourceState } from '../../views/declared/declaredForms'
import styles from './DeclarePage.module.css'

const MAX_SOURCES = 5
const NO_SOURCE: SourceState = { id: null, title: '', url: '', date: '' }

interface Props {
	label: string
	sources: readonly SourceState[]
	/** Titles of the record's present sources, by id. */
	titles: ReadonlyMap<string, string>
	error: string | undefined
	onChange: (sources: readonly SourceState[]) => void
}

/** The sources: a title, an address, a date. Without one the record says so. */
export function SourceFields({ label, sources, titles, error, onChange }: Props) {
	const { translate } = useText()
	const shown = sources.length === 0 ? [NO_SOURCE] : sources
	const change = (at: number, parts: Partial<SourceState>): void =>
		onChange(shown.map((source, index) => (index === at ? { ...source, ...parts } : source)))
	return (
		<FieldGroup legend={label} error={error}>
			<p className="hint">{translate('declare.sourcesHint')}</p>
			{shown.map((source, at) => (
				// Sources have no id before they are saved: their place is their identity.
				// biome-ignore lint/suspicious/noArrayIndexKey: see above.
				<div key={at} className={`form ${styles.source}`}>
					{source.id !== null ? (
						<p>
							{titles.get(source.id) ?? translate('declare.sourceKept')}{' '}
							<button
								type="button"
								className="link-button"
								onClick={() => onChange(sources.filter((one) => one !== source))}
							>
								{translate('declare.sourceRemove')}
							</button>
						</p>
					) : (
						(
							[
								['title', 'text'],
								['url', 'url'],
								['date', 'text'],
							] as const
						).map(([part, type]) => (
							<Field key={part} label={translate(`declare.source.${part}`)}>
								{(control) => (
									<input
										{...control}
										type={type}
										value={source[part]}
										onChange={({ target }) => change(at, { [part]: target.value })}
									/>
								)}
							</Field>
						))
					)}
				</div>
			))}
			{sources.length > 0 && sources.length < MAX_SOURCES && (
				<Button kind="quiet" onClick={() => onChange([...sources, NO_SOURCE])}>
					{translate('declare.sourceAdd')}
				</Button>
			)}
		</FieldGroup>
	)
}
