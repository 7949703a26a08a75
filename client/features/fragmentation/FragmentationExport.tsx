import type { FragmentationScope } from '../../../schema/enums'
import { MAX_PAGE_SIZE } from '../../../schema/limits'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { FragmentationExportDocument } from '../../graphql/generated/FragmentationExport'
import { actorPath, FRAGMENTATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Share } from '../../views/share/Share'
import { copiedOfIndexes } from './copiedOfIndexes'
import { fragmentationColumns } from './fragmentationColumns'

/** Exports the indexes of the scope as a file or by mail. */
export function FragmentationExport({ by }: { by: FragmentationScope }) {
	const { translate } = useText()
	const ask = useFreshQuery()
	const { to, asOf, includeScenario, languageArgument: language } = useAddress()
	const filter = { asOf, includeScenario }
	const scope = by.toLowerCase()
	// A sector has no page of its own; its line links to its list.
	const pathOf = (id: string): string =>
		by === 'SECTOR' ? to(FRAGMENTATION_PATH, {}, { by: scope }) : to(actorPath(id))
	const copied = async (signal: AbortSignal) => {
		const variables = { by, language, filter, first: MAX_PAGE_SIZE, after: null }
		return copiedOfIndexes((await ask(FragmentationExportDocument, variables, signal)).fragmentation)
	}
	return (
		<div className="export-actions">
			<ListExport
				// Another list has its own export, without the messages of the last one.
				key={JSON.stringify([by, filter, language])}
				fileName={`constellations-emiettement-${scope}`}
				columns={fragmentationColumns(by)}
				pathOf={pathOf}
				read={async (after, signal) => {
					const data = await ask(
						FragmentationExportDocument,
						{ by, language, filter, first: MAX_PAGE_SIZE, after },
						signal,
					)
					const items = data.fragmentation.map((index) => ({ ...index, id: index.key }))
					const last = items.length === MAX_PAGE_SIZE ? items.at(-1) : undefined
					return { items, total: items.length, next: last?.key ?? null }
				}}
			/>
			<Share
				title={translate('fragmentation.title')}
				sentence={translate('fragmentation.standfirst')}
				copied={copied}
			/>
		</div>
	)
}
