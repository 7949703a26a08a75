import { SourceLink, type SourceRow } from '../../ui/SourceLink'

export interface NamedSource extends SourceRow {
	readonly id: string
	/** As the tables say it. */
	readonly type: string
	readonly typeName: string
}

/** A source by its link or title; what is from memory is said in the reader's language. */
export function SourceName({ source }: { source: NamedSource }) {
	if (source.type === 'general-knowledge') return <span>{source.typeName}</span>
	return <SourceLink source={source} />
}
