import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import type { DeclaredKind, Visibility } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { useActorName } from '../../views/actor/useActorName'
import {
	type DateState,
	differingIn,
	type FieldState,
	FORMS,
	type FormField,
	type FormState,
	type SourceState,
} from '../../views/declared/declaredForms'
import { choiceWords } from './choiceWords'
import styles from './DeclarePage.module.css'
import { fieldLabel } from './RecordFields'

/** Two versions of a record, field by field where they differ; either can be taken, and what was not touched here is the newer one's. */
export function ConflictPanel({
	kind,
	mine,
	base,
	theirs,
	onTake,
}: {
	kind: DeclaredKind
	mine: FormState
	/** As it was opened. */
	base: FormState
	theirs: FormState
	onTake: (name: string, value: FieldState) => void
}) {
	const { translate } = useText()
	const differing = new Set([...differingIn(kind, mine, theirs), ...differingIn(kind, base, theirs)])
	const fields = FORMS[kind].fields.filter(({ name }) => differing.has(name))
	return (
		<section className={styles.conflict} aria-label={translate('declare.conflict.title')}>
			<h2>{translate('declare.conflict.title')}</h2>
			<p className="small">{translate('declare.conflict.text')}</p>
			<table>
				<thead>
					<tr>
						{(['field', 'before', 'theirs', 'mine'] as const).map((head) => (
							<th key={head} scope="col">
								{translate(`declare.conflict.${head}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{fields.map((field) => {
						const { name } = field
						const label = translate(fieldLabel(field))
						return (
							<tr key={name}>
								<th scope="row">{label}</th>
								<td data-label={translate('declare.conflict.before')}>
									<Said field={field} value={base[name]} />
								</td>
								<td data-label={translate('declare.conflict.theirs')}>
									<Said field={field} value={theirs[name]} />
									{JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]) && (
										<button
											type="button"
											className="link-button"
											aria-label={translate('ui.aside', {
												text: translate('declare.conflict.take'),
												aside: label,
											})}
											onClick={() => onTake(name, theirs[name] ?? '')}
										>
											{translate('declare.conflict.take')}
										</button>
									)}
								</td>
								<td data-label={translate('declare.conflict.mine')}>
									<Said field={field} value={mine[name]} />
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</section>
	)
}

/** What a field of a form says, in words. */
function Said({ field: { shape }, value }: { field: FormField; value: FieldState | undefined }) {
	const { translate, date } = useText()
	const nothing = <span className="faint">{translate('declare.conflict.nothing')}</span>
	switch (shape.is) {
		case 'actor':
			return value ? <ActorSaid id={String(value)} /> : nothing
		case 'actors':
			return (value as readonly string[]).length === 0
				? nothing
				: (value as readonly string[]).map((id) => (
						<span key={id} className={styles.said}>
							<ActorSaid id={id} />
						</span>
					))
		case 'sectors':
			return <SectorsSaid codes={value as readonly string[]} nothing={nothing} />
		case 'date': {
			const { text, approximate } = value as DateState
			if (text === '') return nothing
			return approximate ? translate('declare.about', { day: date(text) }) : date(text)
		}
		case 'sources': {
			const sources = value as readonly SourceState[]
			return sources.length === 0 ? nothing : translate('declare.conflict.sources', { count: sources.length })
		}
		case 'flag':
			return translate(value === true ? 'declare.conflict.yes' : 'declare.conflict.no')
		case 'choice':
			return value ? translate(choiceWords(shape.words, String(value))) : nothing
		case 'visibility':
			return translate(`declared.visibility.${value as Visibility}`)
		default:
			return value ? String(value) : nothing
	}
}

function ActorSaid({ id }: { id: string }) {
	return useActorName(id) ?? id
}

function SectorsSaid({ codes, nothing }: { codes: readonly string[]; nothing: ReactNode }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	if (codes.length === 0) return nothing
	return codes
		.map((code) => data?.sectors.find((sector) => sector.code === code)?.label ?? code)
		.join(translate('ui.comma'))
}
