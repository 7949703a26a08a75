import { useMutation, useQuery } from '@apollo/client/react'
import { InvitationsDocument } from '../../graphql/generated/Invitations'
import { WithdrawInvitationDocument } from '../../graphql/generated/WithdrawInvitation'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, withPreviousData } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { DataTable } from '../../ui/DataTable'
import { ShowMore, useNextPage } from '../../ui/ShowMore'
import { AccountRefusal } from './AccountRefusal'
import { useRoleWords } from './roleWords'
import { useAccountAction } from './useAccountAction'

/** Invitations that nobody has taken up yet, and that the reader may withdraw. */
export function Invitations() {
	const { translate, date } = useText()
	const { languageArgument: language } = useAddress()
	const words = useRoleWords()
	const act = useAccountAction()
	const [withdraw] = useMutation(WithdrawInvitationDocument)
	const { fetchMore, ...result } = useQuery(InvitationsDocument, {
		variables: { language },
		fetchPolicy: 'cache-and-network',
	})
	const { isReading, more } = useNextPage(fetchMore, result.data?.invitations.pageInfo.endCursor)
	return (
		<section className="block">
			<h2>{translate('account.invitations')}</h2>
			<Answer of={withPreviousData(result)} reading={translate('account.people.reading')}>
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
										key: 'by',
										label: translate('account.invitations.by'),
										cell: ({ by }) => by.name ?? translate('account.people.closed'),
									},
									{
										key: 'until',
										label: translate('account.invitations.until'),
										cell: ({ expiresAt }) => date(expiresAt.slice(0, 10)),
									},
									{
										key: 'withdraw',
										label: translate('account.invitations.withdraw'),
										isActs: true,
										cell: (one) => (
											<Confirmed
												label={translate('account.invitations.withdraw')}
												of={words(one)}
												title={translate('account.invitations.withdrawTitle')}
												onConfirm={() =>
													act.run(
														() => withdraw({ variables: { invitation: one.id } }),
														translate('account.invitations.withdrawn'),
													)
												}
											>
												{translate('account.invitations.withdrawText')}
											</Confirmed>
										),
									},
								]}
							/>
							<ShowMore shown={edges.length} total={totalCount} isReading={isReading} onMore={more} />
						</>
					)
				}
			</Answer>
			<AccountRefusal act={act} />
		</section>
	)
}
