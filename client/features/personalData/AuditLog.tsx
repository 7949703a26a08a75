import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AuditCheckDocument } from '../../graphql/generated/AuditCheck'
import { AuditLogDocument } from '../../graphql/generated/AuditLog'
import type { AuditLogQuery, MeQuery } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { MorePages, usePages } from '../../ui/PagedList'
import { SelectField } from '../../ui/SelectField'
import { useActionWords, useFieldWords } from './auditWords'
import styles from './PersonalData.module.css'

type Roles = NonNullable<MeQuery['me']>['roles']
type Line = AuditLogQuery['auditLog']['edges'][number]['node']

interface Choice {
	readonly from: string
	readonly until: string
	readonly action: string | null
	/** Only lines of this account, with its name. */
	readonly account: { readonly id: string; readonly name: string } | null
	readonly object: string | null
}

const ALL: Choice = { from: '', until: '', action: null, account: null, object: null }

/** The audit log: who did what and when, by ids and field names; and whether its chain is intact. */
export function AuditLog({ roles }: { roles: Roles }) {
	const { translate } = useText()
	if (!roles.some(({ role }) => role === 'ADMINISTRATOR')) {
		return (
			<EmptyState title={translate('auditLog.notYours')}>
				<p>{translate('auditLog.notYoursText')}</p>
			</EmptyState>
		)
	}
	return (
		<>
			<ChainCheck />
			<Lines />
		</>
	)
}

function ChainCheck() {
	const { translate, dayOf } = useText()
	const [isWhole, setWhole] = useState(false)
	const { refetch, ...result } = useQuery(AuditCheckDocument, {
		variables: { whole: isWhole },
		fetchPolicy: 'network-only',
	})
	return (
		<section className="block">
			<h2>{translate('auditLog.chain')}</h2>
			<p className="prose">{translate('auditLog.chainText')}</p>
			<div role="status" className="space-above">
				<Answer of={result} reading={translate('auditLog.checking')}>
					{({ auditCheck: { after, entries, broken, wentBack } }) => (
						<>
							<p className={broken ? 'refused' : undefined}>
								{translate(
									broken ? 'auditLog.broken' : after > 0 ? 'auditLog.wholeAfter' : 'auditLog.whole',
									{
										count: entries,
										after,
									},
								)}
								{broken && (
									<>
										{' '}
										<span lang="en">{broken}</span>
									</>
								)}
							</p>
							{wentBack.map(({ at, from, to }) => (
								<p key={at} className="refused">
									{translate('auditLog.wentBack', { day: dayOf(at), from, to })}
								</p>
							))}
						</>
					)}
				</Answer>
			</div>
			<div className="actions space-above">
				<Button onClick={() => (isWhole ? void refetch().catch(() => undefined) : setWhole(true))}>
					{translate('auditLog.check')}
				</Button>
			</div>
		</section>
	)
}

function Lines() {
	const { translate } = useText()
	const words = useActionWords()
	const [choice, setChoice] = useState(ALL)
	const choose = (part: Partial<Choice>): void => setChoice({ ...choice, ...part })
	const { pages, result } = usePages(
		AuditLogDocument,
		{
			variables: {
				from: choice.from || null,
				until: choice.until || null,
				action: choice.action,
				account: choice.account?.id ?? null,
				object: choice.object,
				after: null,
			},
			fetchPolicy: 'cache-and-network',
		},
		({ auditLog }) => auditLog,
	)
	const shown = result
	const actions = shown.data?.auditLog.actions ?? []
	return (
		<section className="block">
			<h2>{translate('auditLog.lines')}</h2>
			<div className={`field-grid ${styles.filters}`}>
				{(['from', 'until'] as const).map((bound) => (
					<Field key={bound} label={translate(`auditLog.${bound}`)}>
						{(control) => (
							<input
								{...control}
								type="date"
								value={choice[bound]}
								onChange={({ target }) => choose({ [bound]: target.value })}
							/>
						)}
					</Field>
				))}
				<SelectField
					label={translate('auditLog.action')}
					all={translate('auditLog.allActions')}
					options={actions.map((action) => ({ value: action, label: words(action) }))}
					chosen={choice.action}
					onChoose={(action) => choose({ action })}
				/>
			</div>
			{(choice.account !== null || choice.object !== null) && (
				<p className={styles.acts}>
					{choice.account !== null && (
						<Button kind="quiet" onClick={() => choose({ account: null })}>
							{translate('auditLog.onlyOf', { name: choice.account.name })}
						</Button>
					)}
					{choice.object !== null && (
						<Button kind="quiet" onClick={() => choose({ object: null })}>
							{translate('auditLog.onlyAbout', { object: choice.object })}
						</Button>
					)}
				</p>
			)}
			<Answer of={shown} reading={translate('auditLog.reading')} isTall>
				{({ auditLog: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p role="status">{translate('auditLog.none')}</p>
					) : (
						<>
							<div className={styles.lines}>
								<LinesTable
									lines={edges.map(({ node }) => node)}
									count={translate('auditLog.count', { count: totalCount })}
									onChoose={choose}
								/>
							</div>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</section>
	)
}

function LinesTable({
	lines,
	count,
	onChoose,
}: {
	lines: readonly Line[]
	count: string
	onChoose: (part: Partial<Choice>) => void
}) {
	const { translate, instant } = useText()
	const words = useActionWords()
	const fieldWords = useFieldWords()
	return (
		<DataTable
			caption={<span role="status">{count}</span>}
			columns={[
				{
					key: 'at',
					label: translate('auditLog.column.at'),
					cell: ({ at }: Line) => <time dateTime={at}>{instant(at)}</time>,
				},
				{
					key: 'account',
					label: translate('auditLog.column.account'),
					cell: ({ accountId, account }: Line) => {
						if (!accountId) return translate('auditLog.nobody')
						const name = account?.name ?? translate('auditLog.closed', { id: accountId.slice(-6) })
						return (
							<button
								type="button"
								className="link-button"
								aria-label={translate('auditLog.chooseAccount', { name })}
								onClick={() => onChoose({ account: { id: accountId, name } })}
							>
								{name}
							</button>
						)
					},
				},
				{
					key: 'action',
					label: translate('auditLog.column.action'),
					cell: ({ action }: Line) => words(action),
				},
				{
					key: 'object',
					label: translate('auditLog.column.object'),
					cell: ({ object, fields }: Line) => (
						<>
							{object && (
								<button
									type="button"
									className={`link-button ${styles.code}`}
									translate="no"
									aria-label={translate('auditLog.chooseObject', { object })}
									onClick={() => onChoose({ object })}
								>
									{object}
								</button>
							)}
							{fields.length > 0 && (
								<span className="small soft"> {fields.map(fieldWords).join(translate('ui.comma'))}</span>
							)}
						</>
					),
				},
			]}
			rows={lines}
			rowKey={({ id }) => id}
		/>
	)
}
