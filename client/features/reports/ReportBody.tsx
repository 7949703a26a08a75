import { LANGUAGE_TAGS } from '../../../schema/languageTags'
import type { ReportFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { safeAddress } from '../../ui/SourceLink'

/** The text of a report and its answers, as plain text. */
export function ReportBody({ report }: { report: ReportFieldsFragment }) {
	const { translate, dayOf, sentenceSpace } = useText()
	const { fault, text, source, notes, language, createdAt } = report
	const tag = LANGUAGE_TAGS[({ FR: 'fr', EN: 'en', ZH: 'zh' } as const)[language]]
	const address = safeAddress(source)
	return (
		<div className="stack">
			<p className="small">
				<b>{translate(`reports.fault.${fault}`)}</b>{' '}
				<span className="soft">{translate('reports.on', { day: dayOf(createdAt) })}</span>
			</p>
			<p className="quoted" lang={tag}>
				{text}
			</p>
			{address !== null && (
				<p className="small">
					{translate('reports.source')}
					{sentenceSpace}
					<a href={address} rel="noopener noreferrer nofollow external">
						{new URL(address).host}
					</a>
				</p>
			)}
			{notes.length > 0 && (
				<ol className="stack">
					{notes.map((note) => (
						<li key={note.id}>
							<p className="small">
								<b>
									{note.state === null
										? translate('reports.remark')
										: translate(`reports.state.${note.state}`)}
								</b>{' '}
								<span className="soft">{translate('reports.on', { day: dayOf(note.at) })}</span>
							</p>
							{note.text !== '' && (
								<p className="quoted" lang={note.isAnswer ? undefined : tag}>
									{note.text}
								</p>
							)}
						</li>
					))}
				</ol>
			)}
		</div>
	)
}

/** Name of a report's subject; the kind of page if it has none. */
export function useSubjectName(): (report: Pick<ReportFieldsFragment, 'title' | 'subject'>) => string {
	const { translate } = useText()
	return ({ title, subject }) => title ?? translate(`reports.subject.${subject}`)
}
