import { useMutation } from '@apollo/client/react'
import { InvitationsDocument } from '../../graphql/generated/Invitations'
import { InviteDocument } from '../../graphql/generated/Invite'
import type { InvitationsQuery } from '../../graphql/generated/types'
import { WithdrawInvitationDocument } from '../../graphql/generated/WithdrawInvitation'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { DataTable } from '../../ui/DataTable'
import { MorePages, usePages } from '../../ui/PagedList'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { useRoleWords } from './roleWords'
import { useAccountWrite } from './useAccountWrite'

type OpenInvitation = InvitationsQuery['invitations']['edges'][number]['node']

/** Open invitations, which the reader may withdraw. */
export function Invitations() {
	const { translate, dayOf } = useText()
	const { languageArgument: language } = useAddress()
	const words = useRoleWords()
	const write = useAccountWrite()
	const [withdraw] = useMutation(WithdrawInvitationDocument)
	const [invite] = useMutation(InviteDocument)
	const { pages, result } = usePages(
		InvitationsDocument,
		{
			variables: { language },
			fetchPolicy: 'cache-and-network',
		},
		({ invitations }) => invitations,
	)
	const sendAgain = ({ role, group, actorId: of, email }: OpenInvitation): void => {
		const again = { role, group, of, email, language, again: true }
		void write.run(again, () => invite({ variables: again }), translate('account.invitations.sentAgain'))
	}
	return (
		<section className="block">
			<h2>{translate('account.invitations')}</h2>
			<Answer of={result} reading={translate('account.people.reading')}>
				{({ invitations: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p>{translate('account.invitations.none')}</p>
					) : (
						<>
							<DataTable
								caption={translate('account.invitations.count', { count: totalCount })}
								rows={edges.map(({ node }) => node)}
								rowKey={({ id }) => id}
								columns={[
									{ key: 'role', label: translate('account.people.role'), cell: (one) => words(one) },
									{
										key: 'to',
										label: translate('account.invitations.to'),
										cell: ({ email, createdAt }) =>
											email ?? translate('account.invitations.byLink', { day: dayOf(createdAt) }),
									},
									{
										key: 'by',
										label: translate('account.invitations.by'),
										cell: ({ by }) => by.name ?? translate('account.people.closed'),
									},
									{
										key: 'until',
										label: translate('account.invitations.until'),
										cell: ({ expiresAt }) => dayOf(expiresAt),
									},
									{
										key: 'acts',
										label: translate('account.invitations.acts'),
										isActs: true,
										cell: (one) => (
											<>
												{one.email !== null && (
													<Button
														kind="quiet"
														aria-label={translate('ui.aside', {
															text: translate('account.invitations.again'),
															aside: one.email,
														})}
														onClick={() => sendAgain(one)}
													>
														{translate('account.invitations.again')}
													</Button>
												)}
												<Confirmed
													label={translate('account.invitations.withdraw')}
													of={[words(one), one.email].filter(Boolean).join(translate('ui.comma'))}
													title={translate('account.invitations.withdrawTitle')}
													onConfirm={() =>
														write.run(
															{ withdrawn: one.id },
															() => withdraw({ variables: { invitation: one.id } }),
															translate('account.invitations.withdrawn'),
														)
													}
												>
													{translate('account.invitations.withdrawText')}
												</Confirmed>
											</>
										),
									},
								]}
							/>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
			<WriteRefusal of={write} />
		</section>
	)
}
