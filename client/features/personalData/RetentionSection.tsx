import { useMutation } from '@apollo/client/react'
import { Link } from 'react-router'
import type { RetentionCategory } from '../../../schema/personalData'
import { PurgeNowDocument } from '../../graphql/generated/PurgeNow'
import { RetentionDocument } from '../../graphql/generated/Retention'
import type { MeQuery, RetentionQuery } from '../../graphql/generated/types'
import { CONTACTS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { MorePages, usePages } from '../../ui/PagedList'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './PersonalData.module.css'

type Roles = NonNullable<MeQuery['me']>['roles']
type Months = RetentionQuery['retention']['months']
type Count = RetentionQuery['retention']['counts'][number]
type Run = RetentionQuery['retention']['runs']['edges'][number]['node']

const MONTHS_OF: Readonly<Record<RetentionCategory, keyof Omit<Months, '__typename' | 'contactReview'>>> = {
	CONTACTS: 'contacts',
	ACCOUNTS: 'accounts',
	COMMENTS: 'comments',
	PROPOSALS: 'proposals',
	REPORTS: 'reports',
	REQUESTS: 'requests',
	ACTIVITIES: 'activities',
	AUDIT_LOG: 'audit',
}

/** How long data are kept, what would be deleted today, and what was deleted. */
export function RetentionSection({ roles }: { roles: Roles }) {
	const { translate } = useText()
	const { pages, result } = usePages(
		RetentionDocument,
		{
			variables: { after: null },
			fetchPolicy: 'cache-and-network',
			skip: !roles.some(({ role }) => role === 'ADMINISTRATOR'),
		},
		({ retention }) => retention.runs,
	)
	if (!roles.some(({ role }) => role === 'ADMINISTRATOR')) {
		return (
			<EmptyState title={translate('auditLog.notYours')}>
				<p>{translate('auditLog.notYoursText')}</p>
			</EmptyState>
		)
	}
	return (
		<Answer of={result} reading={translate('retention.reading')} isTall>
			{({ retention: { months, counts, runs } }) => (
				<>
					<Periods months={months} counts={counts} />
					<section className="block">
						<h2>{translate('retention.runs')}</h2>
						<p className="prose">{translate('retention.schedule')}</p>
						{runs.totalCount === 0 ? (
							<p className="space-above">{translate('retention.noRun')}</p>
						) : (
							<>
								<ul className={`rows roomy ${styles.persons}`}>
									{runs.edges.map(({ node }) => (
										<li key={node.id}>
											<RunLine run={node} />
										</li>
									))}
								</ul>
								<MorePages of={pages} />
							</>
						)}
					</section>
				</>
			)}
		</Answer>
	)
}

function Periods({ months, counts }: { months: Months; counts: readonly Count[] }) {
	const { translate, rich } = useText()
	const { to } = useAddress()
	const write = useWrite('contact')
	const [purge] = useMutation(PurgeNowDocument)
	const total = counts.reduce((sum, { count }) => sum + count, 0)
	const toReviewOf = (which: RetentionCategory) =>
		counts.find(({ category }) => category === which)?.toReview ?? 0
	const toReview = toReviewOf('CONTACTS')
	const unused = toReviewOf('ACCOUNTS')
	return (
		<section className="block">
			<h2>{translate('retention.periods')}</h2>
			<div className="prose">
				<DataTable
					caption={translate('retention.caption')}
					columns={[
						{
							key: 'category',
							label: translate('retention.column.category'),
							cell: ({ category }: Count) => translate(`retention.category.${category}`),
						},
						{
							key: 'months',
							label: translate('retention.column.months'),
							cell: ({ category }: Count) =>
								translate('retention.months', { count: months[MONTHS_OF[category]] }),
						},
						{
							key: 'count',
							label: translate('retention.column.count'),
							cell: ({ count }: Count) => count,
							numeric: true,
						},
					]}
					rows={counts}
					rowKey={({ category }) => category}
				/>
			</div>
			{toReview > 0 && (
				<p className="more-space-above">
					{rich('retention.toReview', {
						count: toReview,
						months: months.contactReview,
						a: (chunks) => (
							<Link key="contacts" to={to(CONTACTS_PATH)}>
								{chunks}
							</Link>
						),
					})}
				</p>
			)}
			{unused > 0 && (
				<p className="more-space-above">
					{translate('retention.unused', { count: unused, months: months.accounts })}
				</p>
			)}
			<p className="more-space-above" role="status">
				{translate('retention.wouldGo', { count: total })}
			</p>
			{total > 0 && (
				<Confirmed
					label={translate('retention.purge')}
					kind="plain"
					title={translate('retention.purgeTitle')}
					onConfirm={() => void write.run('purge', () => purge(), translate('retention.purged'))}
				>
					{translate('retention.purgeText', { count: total })}
				</Confirmed>
			)}
			<WriteRefusal of={write} />
		</section>
	)
}

function RunLine({ run: { at, asOf, isDry, isScheduled, counts } }: { run: Run }) {
	const { translate, date, dayOf } = useText()
	const said = counts.filter(({ count }) => count > 0)
	return (
		<>
			<h3>{translate(isDry ? 'retention.planned' : 'retention.done', { day: dayOf(at) })}</h3>
			<p className="small soft">
				{translate(isScheduled ? 'retention.bySchedule' : 'retention.byHand', { day: date(asOf) })}
			</p>
			{said.length === 0 ? (
				<p className="small">{translate('retention.nothing')}</p>
			) : (
				<ul className="line small">
					{said.map(({ category, count }) => (
						<li key={category}>
							{translate(`retention.category.${category}`)} <b className="numeric">{count}</b>
						</li>
					))}
				</ul>
			)}
		</>
	)
}
