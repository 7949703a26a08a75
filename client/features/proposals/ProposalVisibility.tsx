import { useId, useState } from 'react'
import { type Text, useText } from '../../text/useText'
import { Tabs, tabId } from '../../ui/Tabs'
import type { ShownProposal } from './ProposalPage'
import styles from './Proposals.module.css'

const READERS = ['MEMBER', 'COORDINATION', 'PUBLIC'] as const
type Reader = (typeof READERS)[number]

/** What readers who are no party see of it now, and why. */
export function ProposalVisibility({ proposal }: { proposal: ShownProposal }) {
	const text = useText()
	const { translate } = text
	const [chosen, setChosen] = useState<Reader>('MEMBER')
	const panel = useId()
	const { sentence, why, isHushed } = seenBy(text, proposal, chosen)
	return (
		<section className="side-section stack">
			<h2>{translate('proposals.others')}</h2>
			<div className={`framed ${styles.veil}`}>
				<Tabs
					label={translate('proposals.seenBy')}
					panelId={panel}
					chosen={chosen}
					onChoose={setChosen}
					tabs={READERS.map((id) => ({ id, label: translate(`proposals.reader.${id}`) }))}
				/>
				<div id={panel} role="tabpanel" aria-labelledby={tabId(panel, chosen)}>
					<div className={styles.hush} data-hushed={isHushed}>
						<svg viewBox="0 0 58 58" aria-hidden="true" focusable="false">
							<circle cx="22" cy="29" r="14" />
							<circle cx="36" cy="29" r="14" />
						</svg>
						<p className="sentence">{sentence}</p>
					</div>
					<p className="caption">{why}</p>
				</div>
			</div>
			{proposal.state === 'SOUNDED' && <p className="caption">{translate('proposals.noTrace')}</p>}
		</section>
	)
}

function seenBy(
	{ translate }: Pick<Text, 'translate'>,
	{ state, title, toldSentence, parties }: ShownProposal,
	reader: Reader,
): { readonly sentence: string; readonly why: string; readonly isHushed: boolean } {
	const nothing = (why: string) => ({ sentence: translate('proposals.nothing'), why, isHushed: true })
	const names = parties.map(({ name }) => name).join(translate('ui.comma'))
	const whole = (why: string) => ({
		sentence: translate('proposals.seenWhole', { title, names }),
		why,
		isHushed: false,
	})
	switch (state) {
		case 'DRAFTED':
			return nothing(translate('proposals.why.DRAFTED'))
		case 'SOUNDED':
			if (reader === 'PUBLIC') return nothing(translate('proposals.why.notPublic'))
			if (toldSentence === null) return nothing(translate('proposals.why.tooFew'))
			return {
				sentence: toldSentence,
				why: translate(reader === 'MEMBER' ? 'proposals.why.number' : 'proposals.why.coordination'),
				isHushed: true,
			}
		case 'ACCEPTED':
			return reader === 'PUBLIC'
				? nothing(translate('proposals.why.notPublic'))
				: whole(translate('proposals.why.accepted'))
		case 'PUBLIC':
			return whole(translate('proposals.why.public'))
		case 'CLOSED':
			return nothing(translate('proposals.why.closed'))
	}
}
