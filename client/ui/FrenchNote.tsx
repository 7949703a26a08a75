import { typeset } from '../text/typeset'
import { useText } from '../text/useText'

/** The note of a record: the tables write it in French, with plain spaces. */
export function FrenchNote({ note, className }: { note: string; className?: string | undefined }) {
	const { language } = useText()
	return (
		<span className={className} lang={language === 'fr' ? undefined : 'fr'}>
			{typeset(note)}
		</span>
	)
}
