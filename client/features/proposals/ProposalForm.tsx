import { useMutation } from '@apollo/client/react'
import { PlusIcon } from '@phosphor-icons/react/dist/icons/Plus'
import { XIcon } from '@phosphor-icons/react/dist/icons/X'
import { useRef } from 'react'
import { ACTOR_KINDS, OPPORTUNITY_KINDS, type OpportunityKind } from '../../../schema/enums'
import { MAX_POINTS, PARTIES, PROPOSAL_CHARACTERS } from '../../../schema/proposals'
import { ChangeProposalDocument } from '../../graphql/generated/ChangeProposal'
import { DraftProposalDocument } from '../../graphql/generated/DraftProposal'
import { proposalPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field, FieldGroup } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import type { OwnRoles } from '../../views/account/useOwnRoles'
import { ActorName } from '../../views/actor/ActorField'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'

/** The initial content of the form. */
export interface ProposalStart {
	readonly kind: OpportunityKind
	readonly title: string
	/** The computed sentence, for the author only; it is not sent. */
	readonly sentence: string | null
	readonly text: string
	readonly points: readonly string[]
	/** Ids; the author may be among them. */
	readonly parties: readonly string[]
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

/** What the form holds; an empty text means nothing. */
interface Typed {
	/** The actor that proposes. */
	readonly author: string
	readonly kind: OpportunityKind
	readonly title: string
	readonly text: string
	readonly points: readonly string[]
	readonly parties: readonly string[]
	readonly place: string
	readonly sectors: readonly string[]
	readonly expiresOn: string
}

interface Props {
	/** Id of the actor for which the page was opened. */
	preferred: string | null
	begun: ProposalStart
	actors: OwnRoles['actors']
}

const PARTY_KINDS = ACTOR_KINDS.filter((kind) => kind !== 'PARTNER_TERRITORY')

/** The form of a proposal: what, to whom, point by point. */
export function ProposalForm({ preferred, begun, actors }: Props) {
	const { translate } = useText()
	const { to, go, languageArgument: language } = useAddress()
	const [draft] = useMutation(DraftProposalDocument)
	const [change] = useMutation(ChangeProposalDocument)
	const { of } = begun
	const isSent = of?.isSent ?? false
	const form = useForm({
		start: startOf(begun, preferred, actors),
		fields: (values, set) => [
			of === null &&
				actors.length > 1 && {
					name: 'author',
					is: 'choice',
					label: translate('proposals.actor'),
					options: actors.map(({ id, name }) => ({ value: id, label: name })),
				},
			{
				name: 'title',
				is: 'text',
				label: translate('proposals.form.title'),
				maxLength: PROPOSAL_CHARACTERS.title,
				isRequired: true,
				expected: translate('proposals.form.noTitle'),
			},
			{
				name: 'kind',
				is: 'choice',
				label: translate('proposals.form.kind'),
				options: OPPORTUNITY_KINDS.map((value) => ({
					value,
					label: translate(`opportunities.kind.${value}`),
				})),
			},
			isSent
				? { name: 'parties', is: 'own', label: '', draw: () => <SentParties parties={values.parties} /> }
				: {
						name: 'parties',
						is: 'actors',
						label: translate('proposals.form.parties'),
						hint: translate('proposals.form.add'),
						kinds: PARTY_KINDS,
						isWrong: (said) => !isIn(PARTIES, partiesOf(said).length + 1),
						expected: translate('proposals.form.noParty', {
							maximum: PARTIES.maximum - 1,
							count: partiesOf(values).length,
						}),
					},
			{
				name: 'place',
				is: 'actor',
				label: translate('proposals.form.place'),
				kinds: ['PARTNER_TERRITORY'],
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('proposals.form.text'),
				hint: translate('proposals.commentHint'),
				rows: 5,
				maxLength: PROPOSAL_CHARACTERS.text,
			},
			{
				name: 'points',
				is: 'own',
				label: translate('proposals.form.points'),
				draw: () => <PointFields points={values.points} onChange={(points) => set({ points })} />,
			},
			{ name: 'sectors', is: 'sectors', label: translate('precheck.sectors') },
			{
				name: 'expiresOn',
				is: 'day',
				label: translate('proposals.form.expires'),
				hint: translate('proposals.form.expiresHint'),
			},
		],
		write: useWrite('proposal'),
		send: async (said, key) => {
			const proposal = { ...inputOf(said), opportunity: begun.opportunity, overlap: begun.overlap }
			if (of === null) {
				const { data } = await draft({ variables: { actor: said.author, proposal, key, language } })
				return data?.draftProposal.id
			}
			await change({ variables: { id: of.id, version: of.version, proposal, key, language } })
			return of.id
		},
		said: translate('proposals.form.saved'),
		onDone: (id) => id !== undefined && go(to(proposalPath(id))),
		keptAs: `proposal ${of?.id ?? begun.opportunity ?? begun.overlap ?? begun.parties.join(' ')}`,
	})
	return (
		<Form
			of={form}
			label={translate(of === null ? 'proposals.new' : 'proposals.changeTitle')}
			submit={translate(isSent ? 'proposals.form.saveSent' : 'proposals.form.save')}
			intro={isSent && <p className="with-bar opportunity">{translate('proposals.form.sentAlready')}</p>}
			foot={<p className="hint">{translate('form.keptHere')}</p>}
		/>
	)
}

function startOf(
	{ kind, title, text, points, parties, place, sectors, expiresOn, of }: ProposalStart,
	preferred: string | null,
	actors: OwnRoles['actors'],
): Typed {
	const own = [preferred, ...parties].find((id) => actors.some((actor) => actor.id === id))
	const author = of?.author ?? own ?? actors[0]?.id ?? ''
	return {
		...{ author, kind, title, text, points, place: place ?? '', sectors, expiresOn },
		parties: parties.filter((id) => id !== author),
	}
}

function partiesOf({ parties, author }: Typed): readonly string[] {
	return parties.filter((id) => id !== author)
}

function isIn({ minimum, maximum }: typeof PARTIES, count: number): boolean {
	return count >= minimum && count <= maximum
}

function inputOf(said: Typed) {
	return {
		kind: said.kind,
		title: said.title.trim(),
		text: said.text,
		points: said.points.map((point) => point.trim()).filter((point) => point !== ''),
		parties: [...partiesOf(said)],
		place: said.place || null,
		sectors: [...said.sectors],
		expiresOn: said.expiresOn || null,
	}
}

/** The parties of a proposal that they have received: they stay. */
function SentParties({ parties }: { parties: readonly string[] }) {
	const { translate } = useText()
	return (
		<FieldGroup legend={translate('proposals.form.parties')}>
			<ul>
				{parties.map((id) => (
					<li key={id}>
						<ActorName id={id} />
					</li>
				))}
			</ul>
		</FieldGroup>
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
		<FieldGroup legend={translate('proposals.form.points')} className="form">
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
		</FieldGroup>
	)
}
