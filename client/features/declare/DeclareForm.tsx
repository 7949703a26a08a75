import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { ChangeRecordDocument } from '../../graphql/generated/ChangeRecord'
import { DeclareRecordDocument } from '../../graphql/generated/DeclareRecord'
import { OwnSectorsDocument } from '../../graphql/generated/OwnSectors'
import type { DeclaredKind, Visibility } from '../../graphql/generated/types'
import { ORGANISATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import {
	type FormState,
	formOf,
	inputOf,
	mergeForms,
	NO_DATE,
	newForm,
} from '../../views/declared/declaredForms'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { type PresentRecord, useWrite } from '../../views/write/useWrite'
import { ConflictPanel } from './ConflictPanel'
import { DeclarationEffects, PreviewNote, useDeclarationEffects, WhoElseNote } from './DeclarationEffects'
import styles from './DeclarePage.module.css'
import { recordFields } from './recordFields'

/** The record that the form changes. */
export interface OpenedRecord {
	readonly id: string
	readonly version: number
	readonly fields: PresentRecord['fields']
	/** The status that it should get, if the link to the form says so. */
	readonly status: string | null
	readonly sourceTitles: ReadonlyMap<string, string>
}

interface Props {
	actor: string
	kind: DeclaredKind
	/** null: a new record. */
	opened: OpenedRecord | null
}

const NO_TITLES: ReadonlyMap<string, string> = new Map()

/** A form beside its effects. Typed text stays in the browser until it is saved. */
export function DeclareForm({ actor, kind, opened }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const write = useWrite('record')
	const suggestedSectors = useOwnSectors(actor)
	const [declare] = useMutation(DeclareRecordDocument)
	const [change] = useMutation(ChangeRecordDocument)
	const [theirs, setTheirs] = useState<FormState | null>(null)
	const fresh = useMemo(
		(): FormState =>
			opened === null
				? newForm(kind)
				: // The version is compared with other people's changes when the form is sent.
					{ ...formOf(kind, opened.fields, actor), version: String(opened.version) },
		[opened, kind, actor],
	)
	const form = useForm({
		start: fresh,
		opensWith: opened?.status ? { status: opened.status } : {},
		fields: (values, set) =>
			recordFields({
				...{ kind, values, set, translate, suggestedSectors },
				sourceTitles: opened?.sourceTitles ?? NO_TITLES,
				afterDates: () => <WhoElseNote effects={effects} />,
			}),
		write,
		send: async (values, key) => {
			const record = inputOf(kind, values)
			if (opened === null) return (await declare({ variables: { actor, record, key } })).data?.declare
			const variables = { id: opened.id, version: Number(values.version), record, key }
			return (await change({ variables })).data?.changeRecord
		},
		said: ({ visibility }) => translate(`declare.saved.${visibility as Visibility}`),
		onDone: () => navigate(to(ORGANISATION_PATH, {}, { pour: actor })),
		keptAs: [actor, kind, opened?.id ?? ''].join(' '),
	})
	const { values: state, start, set, submit, isSending } = form
	const present = write.refusal?.present ?? null
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each newer version, whatever is typed then
	useEffect(() => {
		if (present === null) return
		const newer = formOf(kind, present.fields, actor)
		setTheirs(newer)
		// After seeing the newer version, the reader's next save is based on it.
		set({ ...mergeForms(kind, start, state, newer), version: String(present.version) })
	}, [present])
	const effects = useDeclarationEffects({ actor, kind, id: opened?.id ?? null, state })
	const visibility = state.visibility as Visibility
	const isDraft = kind === 'MISSION' && state.status === 'DRAFT'
	const save = isDraft
		? (`declare.saveDraft.${visibility}` as const)
		: (`declare.save.${visibility}` as const)
	return (
		<div className={`columns ${styles.declaring}`}>
			<Form
				of={form}
				label={translate(`declare.title.${kind}`)}
				submit={translate(theirs !== null ? 'declare.merge' : save)}
				intro={
					theirs !== null && (
						<ConflictPanel
							kind={kind}
							mine={state}
							base={start}
							theirs={theirs}
							onTake={(name, value) => set({ [name]: value })}
						/>
					)
				}
				beside={
					kind === 'MISSION' &&
					!isDraft &&
					visibility !== 'PUBLIC' && (
						<Button
							kind="quiet"
							disabled={isSending}
							// A draft is private and in no count.
							onClick={() => void submit({ status: 'DRAFT', visibility: 'PRIVATE' })}
						>
							{translate('declare.keepAsDraft')}
						</Button>
					)
				}
				foot={<p className="hint">{translate('form.keptHere')}</p>}
			>
				<PreviewNote kind={kind} effects={effects} />
				<div role="alert">
					{form.errors.size > 0 && <p className="refused">{translate('declare.missing')}</p>}
				</div>
			</Form>
			<DeclarationEffects
				kind={kind}
				effects={effects}
				onChooseStay={({ start: first, end: last }) =>
					set({ start: { ...NO_DATE, text: first }, end: { ...NO_DATE, text: last } })
				}
			/>
		</div>
	)
}

/** The most suggestions. */
const MOST = 6

/** Codes of an actor's most frequent sectors: its next record is probably about one of them. */
function useOwnSectors(actor: string): readonly string[] {
	// Not cached, so that the form stays as it was opened.
	const { data } = useQuery(OwnSectorsDocument, { variables: { actor }, fetchPolicy: 'no-cache' })
	return useMemo(() => {
		const counts = new Map<string, number>()
		for (const { fields } of data?.ownRecords.nodes ?? []) {
			for (const id of fields.find(({ name }) => name === 'sectors')?.values ?? []) {
				const code = id.replace(/^sector:/, '')
				counts.set(code, (counts.get(code) ?? 0) + 1)
			}
		}
		return [...counts]
			.sort(([, one], [, other]) => other - one)
			.slice(0, MOST)
			.map(([code]) => code)
	}, [data])
}
