/** The five views of the explorer: what each of them gets, and what it gives. */
import type { ComponentType } from 'react'
import type { ExplorerView, ExplorerViewName } from '../../state/explorerView'
import type { Act } from '../../state/useExplorerView'
import { GraphView } from './graph/GraphView'
import { MapView } from './map/MapView'
import { MatrixExport } from './matrix/MatrixExport'
import { MatrixView } from './matrix/MatrixView'
import { ChosenPanel } from './panel/ChosenPanel'
import { SelectionPanel } from './panel/SelectionPanel'
import { RecordsExport } from './table/RecordsExport'
import { TableView } from './table/RecordsTable'
import { TimelineView } from './timeline/TimelineView'
import type { ExplorerData } from './useExplorerData'
import type { SelectionName } from './viewTitle'

export interface ViewProps {
	/** What is chosen and filtered. */
	readonly view: ExplorerView
	/** What the server answered. */
	readonly data: ExplorerData
	/** Does what the reader chose. */
	readonly act: Act
}

export interface PanelProps extends ViewProps {
	/** The name of the selection; null if nothing is selected. */
	readonly name: SelectionName | null
}

/** Its title and the legend of a saved picture are sentences under its name: `views.title.map`, `views.legend.map`. */
interface GivenByView {
	/** Draws the records. */
	readonly Picture: ComponentType<ViewProps>
	/** Says what is selected, and offers what can be done with it. */
	readonly Panel: ComponentType<PanelProps>
	/** The link that saves what is drawn as a list. */
	readonly Export?: ComponentType<ViewProps>
}

export const VIEWS: Readonly<Record<ExplorerViewName, GivenByView>> = {
	matrix: { Picture: MatrixView, Panel: SelectionPanel, Export: MatrixExport },
	map: { Picture: MapView, Panel: SelectionPanel },
	graph: { Picture: GraphView, Panel: ChosenPanel },
	timeline: { Picture: TimelineView, Panel: SelectionPanel },
	table: { Picture: TableView, Panel: SelectionPanel, Export: RecordsExport },
}
