import { useMutation } from '@apollo/client/react'
import { PlusIcon } from '@phosphor-icons/react/dist/icons/Plus'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from 'react'
import { OPPORTUNITY_KINDS, type OpportunityKind } from '../../../schema/enums'
import { MAX_POINTS, PARTIES, PROPOSAL_CHARACTERS } from '../../../schema/proposals'
import { ChangeProposalDocument } from '../../graphql/generated/ChangeProposal'
import { DraftProposalDocument } from '../../graphql/generated/DraftProposal'
import { proposalPath } from '../../state/paths'
import { removeSavedForm, savedForm, saveForm } from '../../state/savedForms'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { ChoiceField } from '../../ui/ChoiceField'
import { Field } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import type { OwnRoles } from '../../views/account/useOwnRoles'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { SectorsField } from '../../views/filters/SectorsField'
import { ProposalRefusal } from './ProposalRefusal'
import { useProposalWrite } from './useProposalWrite'

/** The initial content of the form. */
export interface ProposalStart {
	readonly kind: OpportunityKind
	readonly title: string
	/** The computed sentence, for the author only; it is not sent. */
	readonly sentence: string | null
	readonly text: string
	readonly points: readonly string[]
	/** Possible parties; the author may be among them. */
	readonly parties: readonly { readonly id: string; readonly name: string | null }[]
	readonly place: string | null
	readonly sectors: readonly string[]
	readonly expiresOn: string
	readonly opportunity: string | null
	readonly overlap: string | null
	/** The proposal to change. */
	readonly of: {
		readonly id: string
		readonly version: number
		readonly author: string
		readonly isSent: boolean
	} | null
}

export const EMPTY_PROPOSAL: ProposalStart = {
	kind: 'JOINT_MISSION',
	title: '',
	sentence: null,
	text: '',
	points: [],
	parties: [],
	place: null,
	sectors: [],
	expiresOn: '',
	opportunity: null,
	overlap: null,
	of: null,
}

interface Typed {
	readonly kind: OpportunityKind
	readonly title: string
	readonly text: string
	readonly points: readonly string[]
	/** The chosen parties among the possible ones. */
	readonly asked: readonly string[]
	/** Parties added to the initial ones. */
	readonly added: readonly string[]
	readonly place: string | null
	readonly sectors: readonly string[]
	readonly expiresOn: string
}

interface Props {
	/** Name of the signed-in account. */
	account: string
	/** Id of the actor for which the page was opened. */
	preferred: string | null
	begun: ProposalStart
	actors: OwnRoles['actors']
	ActorField: ComponentType<ActorFieldSlot>
}

/**
 * The form of a proposal: what, to whom, point by point. Typed text stays in the browser until it is saved.
 */
export function ProposalForm({ account, preferred, begun, actors, ActorField }: Props) {
	const { translate, sentenceSpace } = useText()
	const { to, go, languageArgument: language } = useAddress()
	const write = useProposalWrite()
	const [draft] = useMutation(DraftProposalDocument)
	const [change] = useMutation(ChangeProposalDocument)
	const asked = begun.parties.map(({ id }) => id).join(' ')
	const formKey = [account, 'proposal', begun.of?.id ?? begun.opportunity ?? begun.overlap ?? asked].join(' ')
	const [kept] = useState(() => savedForm(formKey) as Typed | null)
	const [typed, setTyped] = useState<Typed>(() => kept ?? typedOf(begun))
	const [isBegun, setBegun] = useState(kept !== null)
	const [isTried, setTried] = useState(false)
	const form = useRef<HTMLFormElement>(null)
	const isOwn = (id: string): boolean => actors.some((actor) => actor.id === id)
	const first = isOwn(preferred ?? '') ? preferred : begun.parties.find(({ id }) => isOwn(id))?.id
	const [author, setAuthor] = useState(begun.of?.author ?? first ?? actors[0]?.id ?? '')
	const isSent = begun.of?.isSent ?? false
	const others = [...begun.parties.map(({ id }) => id), ...typed.added].filter((id) => id !== author)
	const parties = others.filter((id) => typed.asked.includes(id))
	const points = typed.points.map((point) => point.trim()).filter((point) => point !== '')
	const wrong = {
		title: typed.title.trim() === '',
		parties: parties.length === 0 || parties.length + 1 > PARTIES.maximum,
	}
	const isWrong = wrong.title || wrong.parties
	useEffect(() => {
		if (isTried && isWrong)
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
	}, [isTried, isWrong])
	const set = (some: Partial<Typed>): void => {
		const next = { ...typed, ...some }
		setTyped(next)
		setTried(false)
		write.clear()
		saveForm(formKey, next)
	}
	const save = (event: FormEvent): void => {
		event.preventDefault()
		setTried(true)
		if (isWrong || write.isSending) return
		const { kind, title, text, place, sectors, expiresOn } = typed
		const proposal = {
			...{ kind, title: title.trim(), text, points, parties, place, sectors: [...sectors] },
			...{ expiresOn: expiresOn || null, opportunity: begun.opportunity, overlap: begun.overlap },
		}
		write.run(
			{ author, proposal, of: begun.of },
			async (key) => {
				if (begun.of === null)
					return (await draft({ variables: { actor: author, proposal, key, language } })).data?.draftProposal
						.id
				const { id, version } = begun.of
				await change({ variables: { id, version, proposal, key, language } })
				return id
			},
			translate('proposals.form.saved'),
			(id) => {
				if (id === undefined) return
				removeSavedForm(formKey)
				go(to(proposalPath(id)))
			},
		)
	}
	return (
		<form
			ref={form}
			className="form"
			noValidate
			aria-label={translate(begun.of === null ? 'proposals.new' : 'proposals.changeTitle')}
			onSubmit={save}
		>
			{isBegun && (
				<p className="with-bar" role="status">
					{translate('proposals.form.begun')}
					{sentenceSpace}
					<button
						type="button"
						className="link-button"
						onClick={() => {
							removeSavedForm(formKey)
							setTyped(typedOf(begun))
							setBegun(false)
						}}
					>
						{translate('proposals.form.anew')}
					</button>
				</p>
			)}
			{isSent && <p className="with-bar opportunity">{translate('proposals.form.sentAlready')}</p>}
			{begun.of === null && actors.length > 1 && (
				<ChoiceField
					label={translate('proposals.actor')}
					options={actors.map(({ id, name }) => ({ value: id, label: name }))}
					chosen={author}
					onChoose={(actor) => {
						setAuthor(actor)
						write.clear()
					}}
				/>
			)}
			<Field
				label={translate('proposals.form.title')}
				error={isTried && wrong.title ? translate('proposals.form.noTitle') : undefined}
			>
				{(control) => (
					<input
						{...control}
						required
						maxLength={PROPOSAL_CHARACTERS.title}
						value={typed.title}
						onChange={({ target }) => set({ title: target.value })}
					/>
				)}
			</Field>
			<ChoiceField
				label={translate('proposals.form.kind')}
				options={OPPORTUNITY_KINDS.map((one) => ({
					value: one,
					label: translate(`opportunities.kind.${one}`),
				}))}
				chosen={typed.kind}
				onChoose={(kind) => set({ kind })}
			/>
			<fieldset data-wrong={(isTried && wrong.parties) || undefined}>
				<legend className="field-label">{translate('proposals.form.parties')}</legend>
				{others.map((id) => (
					<CheckOption
						key={id}
						checked={typed.asked.includes(id)}
						disabled={isSent}
						onChange={({ target }) =>
							set({
								asked: target.checked ? [...typed.asked, id] : typed.asked.filter((one) => one !== id),
							})
						}
					>
						<PartyName id={id} known={begun.parties.find((party) => party.id === id)?.name ?? null} />
					</CheckOption>
				))}
				{!isSent && (
					<Choosing
						label={translate('proposals.form.add')}
						kinds={['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL', 'OTHER_ORGANISATION']}
						ActorField={ActorField}
						onChoose={(id) => {
							if (id !== author)
								set({
									added: others.includes(id) ? typed.added : [...typed.added, id],
									asked: typed.asked.includes(id) ? typed.asked : [...typed.asked, id],
								})
						}}
					/>
				)}
				{isTried && wrong.parties && (
					<p className="small strong" role="alert">
						{translate('proposals.form.noParty', { maximum: PARTIES.maximum - 1, count: parties.length })}
					</p>
				)}
			</fieldset>
			<PlaceField ActorField={ActorField} place={typed.place} onChange={(place) => set({ place })} />
			<Field label={translate('proposals.form.text')} hint={translate('proposals.commentHint')}>
				{(control) => (
					<textarea
						{...control}
						rows={5}
						maxLength={PROPOSAL_CHARACTERS.text}
						value={typed.text}
						onChange={({ target }) => set({ text: target.value })}
					/>
				)}
			</Field>
			<PointFields points={typed.points} onChange={(next) => set({ points: next })} />
			<SectorsField chosen={typed.sectors} onChange={(sectors) => set({ sectors })} />
			<Field label={translate('proposals.form.expires')} hint={translate('proposals.form.expiresHint')}>
				{(control) => (
					<input
						{...control}
						type="date"
						value={typed.expiresOn}
						onChange={({ target }) => set({ expiresOn: target.value })}
					/>
				)}
			</Field>
			<ProposalRefusal write={write} />
			<div className="actions">
				<Button kind="primary" type="submit" aria-busy={write.isSending}>
					{translate(isSent ? 'proposals.form.saveSent' : 'proposals.form.save')}
				</Button>
			</div>
			<p className="hint">{translate('proposals.form.kept')}</p>
		</form>
	)
}

function typedOf({ kind, title, text, points, parties, place, sectors, expiresOn }: ProposalStart): Typed {
	const asked = parties.map(({ id }) => id)
	return { kind, title, text, points, asked, added: [], place, sectors, expiresOn }
}

function PartyName({ id, known }: { id: string; known: string | null }) {
	const found = useActorName(known === null ? id : null)
	return <>{known ?? found ?? id}</>
}

/** A field that is emptied after each choice. */
function Choosing({
	ActorField,
	onChoose,
	...slot
}: Pick<ActorFieldSlot, 'label' | 'kinds'> & {
	ActorField: ComponentType<ActorFieldSlot>
	onChoose: (id: string) => void
}) {
	const [turn, setTurn] = useState(0)
	return (
		<ActorField
			key={turn}
			{...slot}
			chosenName={null}
			onChoose={(id) => {
				if (id !== null) onChoose(id)
				setTurn(turn + 1)
			}}
		/>
	)
}

function PlaceField({
	ActorField,
	place,
	onChange,
}: {
	ActorField: ComponentType<ActorFieldSlot>
	place: string | null
	onChange: (place: string | null) => void
}) {
	const { translate } = useText()
	const name = useActorName(place)
	return (
		<ActorField
			label={translate('proposals.form.place')}
			kinds={['PARTNER_TERRITORY']}
			chosenName={name}
			onChoose={onChange}
		/>
	)
}

const USUAL_POINTS = ['dates', 'trial', 'costs', 'name'] as const

/** The points of a proposal, separate so that one can be reviewed without the others. */
function PointFields({
	points,
	onChange,
}: {
	points: readonly string[]
	onChange: (points: readonly string[]) => void
}) {
	const { translate } = useText()
	const list = useRef<HTMLOListElement>(null)
	const isFull = points.length >= MAX_POINTS
	const usual = USUAL_POINTS.map((name) => translate(`proposals.usual.${name}`)).filter(
		(text) => !points.includes(text),
	)
	const add = (text: string): void => {
		onChange([...points.filter((point) => point.trim() !== ''), text])
		if (text === '')
			requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
	}
	return (
		<fieldset className="form">
			<legend className="field-label">{translate('proposals.form.points')}</legend>
			<ol ref={list} className="stack">
				{points.map((point, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: points are told apart by their place alone
					<li key={at}>
						<Field label={translate('proposals.form.point', { number: at + 1 })}>
							{(control) => (
								<>
									<input
										{...control}
										maxLength={PROPOSAL_CHARACTERS.point}
										value={point}
										onChange={({ target }) =>
											onChange(points.map((one, other) => (other === at ? target.value : one)))
										}
									/>
									<button
										type="button"
										className="icon-button"
										aria-label={translate('proposals.form.removePoint', { number: at + 1 })}
										onClick={() => onChange(points.filter((_one, other) => other !== at))}
									>
										<Icon of={XIcon} />
									</button>
								</>
							)}
						</Field>
					</li>
				))}
			</ol>
			{!isFull && (
				<div className="actions">
					<Button icon={PlusIcon} onClick={() => add('')}>
						{translate('proposals.form.addPoint')}
					</Button>
				</div>
			)}
			{!isFull && usual.length > 0 && (
				<>
					<p className="hint">{translate('proposals.form.usual')}</p>
					<ul className="line small">
						{usual.map((text) => (
							<li key={text}>
								<button type="button" className="link-button" onClick={() => add(text)}>
									{text}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</fieldset>
	)
}
