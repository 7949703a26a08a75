import { useMutation } from '@apollo/client/react'
import { AskToPublishDocument } from '../../graphql/generated/AskToPublish'
import { CloseProposalDocument } from '../../graphql/generated/CloseProposal'
import { SoundProposalDocument } from '../../graphql/generated/SoundProposal'
import { NEW_PROPOSAL_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import styles from './Proposals.module.css'

interface Props {
	proposal: ShownProposal
	slot: ShownSlot
	/** Called after an action, when the pressed button and its focus may be gone. */
	onDone: () => void
}

/** The author's actions until all have answered: send, change, withdraw. */
export function AuthorActions({ proposal: { id, version, state, partyIds }, slot, onDone }: Props) {
	const { translate } = useText()
	const { to, languageArgument: language } = useAddress()
	const write = useWrite('proposal')
	const [sound] = useMutation(SoundProposalDocument)
	if (version === null) return null
	const isDraft = state === 'DRAFTED'
	const input = { id, version }
	return (
		<div className="form space-above">
			{isDraft && (
				<p className="small soft">{translate('proposals.soundText', { count: partyIds.length - 1 })}</p>
			)}
			<WriteRefusal of={write} />
			<div className={styles.answers}>
				{isDraft && (
					<Button
						kind="jade"
						wide
						disabled={write.isSending}
						onClick={() =>
							void write.run(
								{ sound: input },
								(key) => sound({ variables: { ...input, key, language } }),
								translate('proposals.sent'),
								onDone,
							)
						}
					>
						{translate('proposals.sound')}
					</Button>
				)}
				<ButtonLink to={to(NEW_PROPOSAL_PATH, {}, { proposition: id })}>
					{translate('proposals.change')}
				</ButtonLink>
				<Withdraw id={id} actor={slot.actorId} text={translate('proposals.withdrawText')} onDone={onDone} />
			</div>
		</div>
	)
}

/** Actions on an accepted proposal: make it public, end one's consent. */
export function AgreedActions({ proposal: { id, state }, slot: { actorId, asksPublic }, onDone }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const write = useWrite('proposal')
	const [publish] = useMutation(AskToPublishDocument)
	const input = { id, actor: actorId, asks: !asksPublic }
	return (
		<div className="form space-above">
			{state === 'ACCEPTED' && (
				<p className="small soft">{translate(asksPublic ? 'proposals.asked' : 'proposals.publishText')}</p>
			)}
			<WriteRefusal of={write} />
			<div className={styles.answers}>
				{state === 'ACCEPTED' && (
					<Button
						kind={asksPublic ? 'quiet' : 'plain'}
						wide
						disabled={write.isSending}
						onClick={() =>
							void write.run(
								{ publish: input },
								(key) => publish({ variables: { ...input, key, language } }),
								translate(asksPublic ? 'proposals.askedNoMore' : 'proposals.askedNow'),
								onDone,
							)
						}
					>
						{translate(asksPublic ? 'proposals.publishNot' : 'proposals.publish')}
					</Button>
				)}
				<Withdraw id={id} actor={actorId} text={translate('proposals.withdrawAgreedText')} onDone={onDone} />
			</div>
		</div>
	)
}

function Withdraw({
	id,
	actor,
	text,
	onDone,
}: Pick<Props, 'onDone'> & { id: string; actor: string; text: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const write = useWrite('proposal')
	const [close] = useMutation(CloseProposalDocument)
	const input = { id, actor }
	return (
		<>
			<Confirmed
				label={translate('proposals.withdraw')}
				title={translate('proposals.withdrawTitle')}
				onConfirm={() =>
					void write.run(
						{ close: input },
						(key) => close({ variables: { ...input, key, language } }),
						translate('proposals.withdrawn'),
						onDone,
					)
				}
			>
				{text}
			</Confirmed>
			<WriteRefusal of={write} />
		</>
	)
}
