import { useMutation, useQuery } from '@apollo/client/react'
import { RecordHistoryDocument } from '../../graphql/generated/RecordHistory'
import { RevertRecordDocument } from '../../graphql/generated/RevertRecord'
import type { RecordHistoryQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Confirmed } from '../../ui/Confirmed'
import { Disclosure } from '../../ui/Disclosure'
import { FORMS, formOf } from '../../views/declared/declaredForms'
import { FieldValueText } from '../../views/declared/FieldValueText'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import type { OwnStanding } from './OwnerPanel'
import styles from './RecordPage.module.css'

/** The versions of a record, the newest first, each with a button to revert to it; loaded when opened. */
export function RecordHistory({ own }: { own: OwnStanding }) {
	const { translate } = useText()
	return <Disclosure summary={translate('standing.history')}>{() => <Entries own={own} />}</Disclosure>
}

function Entries({ own }: { own: OwnStanding }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(RecordHistoryDocument, {
		variables: { id: own.id, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<Answer of={result} reading={translate('standing.historyReading')}>
			{({ recordHistory }) => (
				<ol className="rows">
					{recordHistory.map((entry, at) => (
						<Entry
							key={`${entry.version} ${entry.at}`}
							entry={entry}
							isFirst={at === recordHistory.length - 1}
							own={own}
						/>
					))}
				</ol>
			)}
		</Answer>
	)
}

function Entry({
	entry: { version, at, by, changes },
	isFirst,
	own,
}: {
	entry: RecordHistoryQuery['recordHistory'][number]
	/** Whether it is the oldest version shown. */
	isFirst: boolean
	own: OwnStanding
}) {
	const { translate, dayOf } = useText()
	const write = useWrite('standing')
	const [revert] = useMutation(RevertRecordDocument)
	const { id, kind, owner } = own
	const back = (): void => {
		const input = { id, version: own.version, to: version }
		const send = (key: string) => revert({ variables: { ...input, key } })
		void write.run(input, send, translate('standing.reverted', { version }))
	}
	const reason = changes.find(({ name }) => name === 'retracted')?.after[0]
	const isRestored = reason === undefined && !isFirst && changes.some(({ name }) => name === 'retracted')
	const shown = changes.flatMap(({ name, before, after }) => {
		const field = FORMS[kind].fields.find((one) => one.from === name)
		if (field === undefined) return []
		const said = (values: readonly string[]) => formOf(kind, [{ name, values }], owner?.id ?? '')[field.name]
		return [{ field, before: said(before), after: said(after) }]
	})
	return (
		<li>
			<p>
				<b>{translate('standing.version', { version })}</b> {dayOf(at)}{' '}
				<span className="soft">{by?.name ?? translate('standing.tables')}</span>
			</p>
			{reason !== undefined && <p className="small">{translate('record.retracted', { reason })}</p>}
			{isRestored && <p className="small">{translate('standing.restored')}</p>}
			{isFirst ? (
				<p className="small soft">{translate('standing.begun')}</p>
			) : changes.length === 0 ? (
				<p className="small soft">{translate('standing.nothingChanged')}</p>
			) : (
				shown.length > 0 && (
					<dl className={`small ${styles.changes}`}>
						{shown.map(({ field, before, after }) => (
							<div key={field.name}>
								<dt className="soft">{translate(field.label)}</dt>
								<dd>
									<span className="faint">
										<FieldValueText field={field} value={before} />
									</span>{' '}
									<span aria-hidden="true">→</span>
									<span className="visually-hidden">{translate('standing.becomes')}</span>{' '}
									<FieldValueText field={field} value={after} />
								</dd>
							</div>
						))}
					</dl>
				)
			)}
			{version !== own.version && (
				<Confirmed
					label={translate('standing.revert')}
					of={translate('standing.version', { version })}
					title={translate('standing.revertTitle', { version })}
					onConfirm={back}
				>
					{translate('standing.revertText')}
				</Confirmed>
			)}
			<WriteRefusal of={write} />
		</li>
	)
}
