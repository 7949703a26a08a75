import type { ExplorerViewName } from '../../state/explorerView'
import type { Text } from '../../text/useText'

/** What the signs of a view mean, in words: a picture that leaves the page has its legend with it. */
export function pictureLegend(
	view: ExplorerViewName,
	{ translate }: Pick<Text, 'translate'>,
): readonly string[] {
	return [translate(`views.legend.${view}`)]
}
