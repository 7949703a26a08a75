import { useMutation } from '@apollo/client/react'
import { type ComponentType, type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { ChangeRecordDocument } from '../../graphql/generated/ChangeRecord'
import { DeclareRecordDocument } from '../../graphql/generated/DeclareRecord'
import type { DeclaredKind, Visibility } from '../../graphql/generated/types'
import { ORGANISATION_PATH } from '../../state/paths'
import { removeSavedForm, savedForm, saveForm } from '../../state/savedForms'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import {
	type FieldState,
	FORMS,
	type FormState,
	formOf,
	inputOf,
	mergeForms,
	missingFields,
	NO_DATE,
	newForm,
} from '../../views/declared/declaredForms'
import { type PresentRecord, useWrite } from '../../views/write/useWrite'
import { ConflictPanel } from './ConflictPanel'
import { DeclarationEffects, PreviewNote, useDeclarationEffects, WhoElseNote } from './DeclarationEffects'
import styles from './DeclarePage.module.css'
import { RecordFields } from './RecordFields'
import { useOwnSectors } from './useOwnSectors'

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
	/** Name of the signed-in account. */
	account: string
	actor: string
	kind: DeclaredKind
	/** null: a new record. */
	opened: OpenedRecord | null
	ActorField: ComponentType<ActorFieldSlot>
}

interface Kept {
	readonly state: FormState
	/** The form at its start; `version` is the version that it started from. */
	readonly base: FormState
	readonly version: number | null
}

const NO_TITLES: ReadonlyMap<string, string> = new Map()

/** A form beside its effects. Typed text stays in the browser until it is saved. */
export function DeclareForm({ account, actor, kind, opened, ActorField }: Props) {
	const { translate, sentenceSpace } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const toast = useToast()
	const write = useWrite('record')
	const suggestedSectors = useOwnSectors(actor)
	const [declare] = useMutation(DeclareRecordDocument)
	const [change] = useMutation(ChangeRecordDocument)
	const key = [account, actor, kind, opened?.id ?? ''].join(' ')
	const begun = useMemo(() => readBegun(key, kind), [key, kind])
	const fresh = useMemo(
		() => (opened === null ? newForm(kind) : formOf(kind, opened.fields, actor)),
		[opened, kind, actor],
	)
	const [base, setBase] = useState(begun?.base ?? fresh)
	const [state, setState] = useState<FormState>(() => ({
		...(begun?.state ?? base),
		...(opened?.status && { status: opened.status }),
	}))
	// The version is compared with other people's changes when the form is sent.
	const [version, setVersion] = useState(begun?.version ?? opened?.version ?? null)
	const [isBegun, setBegun] = useState(begun !== null)
	const [isTried, setTried] = useState(false)
	const [theirs, setTheirs] = useState<FormState | null>(null)
	const form = useRef<HTMLFormElement>(null)
	const missing = isTried ? missingFields(kind, state) : []
	const errors = useErrors(kind, missing, write.refusal?.problems ?? [])
	useEffect(() => {
		if (errors.size > 0)
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
	}, [errors])
	const set = (name: string, value: FieldState): void =>
		setState((before) => {
			const next = { ...before, [name]: value }
			saveForm(key, { state: next, base, version } satisfies Kept)
			return next
		})
	const startAnew = (): void => {
		removeSavedForm(key)
		setState(fresh)
		setBase(fresh)
		setVersion(opened?.version ?? null)
		setBegun(false)
		setTheirs(null)
		write.clear()
	}
	const save = async (said: FormState, onVersion: number | null): Promise<void> => {
		setTried(true)
		if (missingFields(kind, said).length > 0) {
			write.clear()
			return
		}
		const record = inputOf(kind, said)
		const written = await write.run({ actor, record, onVersion }, async (idempotencyKey) => {
			if (opened === null || onVersion === null)
				return (await declare({ variables: { actor, record, key: idempotencyKey } })).data?.declare
			const variables = { id: opened.id, version: onVersion, record, key: idempotencyKey }
			return (await change({ variables })).data?.changeRecord
		})
		if (!written) return
		removeSavedForm(key)
		toast(translate(`declare.saved.${said.visibility as Visibility}`))
		await navigate(to(ORGANISATION_PATH, {}, { pour: actor }))
	}
	const present = write.refusal?.present ?? null
	useEffect(() => {
		if (present === null) return
		const form = formOf(kind, present.fields, actor)
		setTheirs(form)
		// After seeing the newer version, the reader's next save is based on it.
		setVersion(present.version)
		setState((mine) => mergeForms(kind, base, mine, form))
	}, [present, kind, actor, base])
	const effects = useDeclarationEffects({ actor, kind, id: opened?.id ?? null, state })
	const visibility = state.visibility as Visibility
	const isDraft = kind === 'MISSION' && state.status === 'DRAFT'
	return (
		<div className={`columns ${styles.declaring}`}>
			<form
				ref={form}
				className="form"
				noValidate
				aria-label={translate(`declare.title.${kind}`)}
				onSubmit={(event: FormEvent) => {
					event.preventDefault()
					void save(state, version)
				}}
			>
				{isBegun && (
					<p className="with-bar small" role="status">
						{translate('declare.begun')}
						{sentenceSpace}
						<button type="button" className="link-button" onClick={startAnew}>
							{translate('declare.startAnew')}
						</button>
					</p>
				)}
				{theirs !== null && (
					<ConflictPanel kind={kind} mine={state} base={base} theirs={theirs} onTake={set} />
				)}
				<RecordFields
					kind={kind}
					state={state}
					errors={errors}
					sourceTitles={opened?.sourceTitles ?? NO_TITLES}
					suggestedSectors={suggestedSectors}
					ActorField={ActorField}
					onChange={set}
					afterDates={<WhoElseNote effects={effects} />}
				/>
				<PreviewNote kind={kind} effects={effects} />
				<div role="alert">
					{missing.length > 0 && <p className="refused small">{translate('declare.missing')}</p>}
					{write.refusal && <p className="refused small">{write.refusal.sentence}</p>}
				</div>
				<div className="actions">
					<Button kind="primary" type="submit" disabled={write.isSending} aria-busy={write.isSending}>
						{translate(
							theirs !== null
								? 'declare.merge'
								: isDraft
									? `declare.saveDraft.${visibility}`
									: `declare.save.${visibility}`,
						)}
					</Button>
					{kind === 'MISSION' && !isDraft && visibility !== 'PUBLIC' && (
						<Button
							kind="quiet"
							disabled={write.isSending}
							// A draft is private and in no count. After a refusal the form is unchanged.
							onClick={() => void save({ ...state, status: 'DRAFT', visibility: 'PRIVATE' }, version)}
						>
							{translate('declare.keepAsDraft')}
						</Button>
					)}
				</div>
				<p className="hint">{translate('declare.keptHere')}</p>
			</form>
			<DeclarationEffects
				kind={kind}
				effects={effects}
				onChooseStay={({ start, end }) => {
					set('start', { ...NO_DATE, text: start })
					set('end', { ...NO_DATE, text: end })
				}}
			/>
		</div>
	)
}

function readBegun(key: string, kind: DeclaredKind): Kept | null {
	const kept = savedForm(key) as Partial<Kept> | null
	if (kept === null || typeof kept.state !== 'object') return null
	const state = { ...newForm(kind), ...kept.state }
	return { state, base: kept.base ?? state, version: kept.version ?? null }
}

/** Errors by field, in a sentence: what was expected, and what came. */
function useErrors(
	kind: DeclaredKind,
	missing: readonly string[],
	problems: readonly { readonly field: string; readonly got: string }[],
): ReadonlyMap<string, string> {
	const { translate } = useText()
	const text = JSON.stringify([missing, problems])
	return useMemo(() => {
		const [absent, wrong] = JSON.parse(text) as [string[], { field: string; got: string }[]]
		const all = [...absent.map((field) => ({ field, got: 'nothing' })), ...wrong]
		return new Map(
			all.map(({ field, got }) => {
				const shape = FORMS[kind].fields.find(({ name }) => name === field)?.shape.is ?? 'text'
				return [
					field,
					translate('declare.problem', {
						expected: translate(`declare.expected.${shape}`),
						got: got === 'nothing' ? translate('declare.nothing') : got,
					}),
				]
			}),
		)
	}, [kind, text, translate])
}
