import { useMutation } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import {
	FREEZE_REQUEST_KINDS,
	PERSON_REQUEST_CHARACTERS,
	PERSON_REQUEST_KINDS,
	type PersonRequestKind,
} from '../../../schema/personalData'
import { useFreshQuery } from '../../export/useFreshQuery'
import { AskAboutMeDocument } from '../../graphql/generated/AskAboutMe'
import { OwnDataDocument } from '../../graphql/generated/OwnData'
import { OwnRequestsDocument } from '../../graphql/generated/OwnRequests'
import type { PersonRequestFieldsFragment } from '../../graphql/generated/types'
import { WithdrawOwnRequestDocument } from '../../graphql/generated/WithdrawOwnRequest'
import { FOLLOWED_REQUEST_PATH } from '../../state/paths'
import { removeSavedForms } from '../../state/savedForms'
import { rememberSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { MorePages, usePages } from '../../ui/PagedList'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import { HeldEntries } from './HeldEntries'
import { HeldFiles } from './HeldFiles'
import styles from './PersonalData.module.css'
import { RequestFacts } from './RequestFacts'
import { WithdrawRequest } from './WithdrawRequest'

/** The size of the API's pages. */
const FILE_PAGE = 200
const SHOWN = 20

interface Checked {
	/** Performs an action, and repeats it after an identity check if the server asks for one. */
	checked: <Result>(act: () => Promise<Result>) => Promise<Result>
}

/** All data held about the signed-in person, as a list and as files, and what they may request. */
export function OwnData({ checked }: Checked) {
	return (
		<div className="main-and-aside">
			<div className="lead">
				<HeldFilesSection />
			</div>
			<aside>
				<AskForm checked={checked} />
				<OwnRequestList />
			</aside>
		</div>
	)
}

function HeldFilesSection() {
	const { translate } = useText()
	const ask = useFreshQuery()
	const { pages, result } = usePages(
		OwnDataDocument,
		{
			variables: { first: SHOWN, after: null, export: false },
			fetchPolicy: 'cache-and-network',
		},
		({ heldData }) => heldData,
	)
	return (
		<section className="block">
			<h2>{translate('ownData.files')}</h2>
			<p>{translate('ownData.filesText')}</p>
			<HeldFiles
				fileName={translate('ownData.fileName')}
				read={async (after, signal) => {
					const { heldData } = await ask(OwnDataDocument, { first: FILE_PAGE, after, export: true }, signal)
					return {
						items: heldData.edges.map(({ node }) => node),
						total: heldData.totalCount,
						next: heldData.pageInfo.hasNextPage ? (heldData.pageInfo.endCursor ?? null) : null,
					}
				}}
			/>
			<h2 className="more-space-above">{translate('ownData.list')}</h2>
			<Answer of={result} reading={translate('ownData.reading')} isTall>
				{({ heldData: { edges, countsByCategory } }) => (
					<>
						<ul className="line small">
							{countsByCategory
								.filter(({ count }) => count > 0)
								.map(({ category, count }) => (
									<li key={category}>
										{translate(`ownData.category.${category}`)} <b className="numeric">{count}</b>
									</li>
								))}
						</ul>
						<HeldEntries entries={edges.map(({ node }) => node)} />
						<MorePages of={pages} />
					</>
				)}
			</Answer>
		</section>
	)
}

function AskForm({ checked }: Checked) {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const write = useWrite('contact')
	const [ask] = useMutation(AskAboutMeDocument)
	const start: { kind: PersonRequestKind; text: string } = { kind: 'CORRECTION', text: '' }
	const { refusal } = write
	const form = useForm({
		start,
		fields: () => [
			{
				name: 'kind',
				is: 'choice',
				label: translate('register.field.kind'),
				options: PERSON_REQUEST_KINDS.map((value) => ({ value, label: translate(`register.kind.${value}`) })),
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('ownData.wish'),
				hint: translate('ownData.wishHint', { maximum: PERSON_REQUEST_CHARACTERS.reference }),
				maxLength: PERSON_REQUEST_CHARACTERS.reference,
			},
		],
		write: {
			...write,
			refusal:
				refusal?.code === 'CONFLICT' ? { ...refusal, sentence: translate('ownData.conflict') } : refusal,
		},
		send: (values, idempotencyKey) => checked(() => ask({ variables: { ...values, idempotencyKey } })),
		said: ({ kind }) =>
			translate(FREEZE_REQUEST_KINDS.includes(kind) ? 'ownData.apartNow' : 'ownData.askedNow'),
		left: ({ kind }) => ({ kind, text: '' }),
		onDone: async ({ data }, { kind }) => {
			if (!FREEZE_REQUEST_KINDS.includes(kind)) return
			// A person who can no longer sign in follows the request by this link.
			await navigate(`${to(FOLLOWED_REQUEST_PATH)}#cle=${data?.askAboutMe.followSecret ?? ''}`)
			rememberSignedIn(null)
			removeSavedForms()
		},
		isGuarded: true,
	})
	const isApart = FREEZE_REQUEST_KINDS.includes(form.values.kind)
	return (
		<section className="block">
			<h2>{translate('ownData.ask')}</h2>
			<p className="small">{translate('ownData.askText')}</p>
			<Form
				of={form}
				label={translate('ownData.ask')}
				submit={translate('ownData.askSubmit')}
				className="space-above"
				actions={
					isApart && (
						<div className="actions">
							<Confirmed
								kind="plain"
								label={translate('ownData.askSubmit')}
								title={translate('ownData.apartTitle')}
								onConfirm={() => form.submit()}
							>
								{translate('ownData.apart')}
							</Confirmed>
						</div>
					)
				}
			>
				{isApart && <p className="small quoted">{translate('ownData.apart')}</p>}
			</Form>
		</section>
	)
}

/** Withdraws a request, until it is answered. */
function Withdrawal({ request: { id, version, kind } }: { request: PersonRequestFieldsFragment }) {
	const { translate } = useText()
	const write = useWrite('contact')
	const [withdraw] = useMutation(WithdrawOwnRequestDocument)
	return (
		<WithdrawRequest
			write={write}
			of={translate(`register.kind.${kind}`)}
			sentence={translate('ownData.withdrawText')}
			onWithdraw={() =>
				write.run(
					{ id, version },
					(idempotencyKey) => withdraw({ variables: { id, version, idempotencyKey } }),
					translate('ownData.withdrawnNow'),
				)
			}
		/>
	)
}

function OwnRequestList() {
	const { translate } = useText()
	const { pages, result } = usePages(
		OwnRequestsDocument,
		{
			variables: { after: null },
			fetchPolicy: 'cache-and-network',
		},
		({ ownRequests }) => ownRequests,
	)
	return (
		<section className="block">
			<h2>{translate('ownData.asked')}</h2>
			<Answer of={result} reading={translate('register.reading')}>
				{({ ownRequests: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p>{translate('ownData.noneAsked')}</p>
					) : (
						<>
							<ul className={`rows roomy ${styles.persons}`}>
								{edges.map(({ node }) => (
									<li key={node.id}>
										<RequestFacts request={node} heading="h3" />
										{node.closedOn === null && <Withdrawal request={node} />}
									</li>
								))}
							</ul>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</section>
	)
}
