import { useEffect } from 'react'
import type { Language } from '../../schema/enums'
import { langOfFrenchText } from '../text/langOfFrenchText'

/** Elements that show no words of a data set, and those that hold text for another purpose. */
const PASSED_OVER = 'script, style, noscript, code, kbd, pre, option, textarea, [translate="no"]'

/**
 * Marks French names on a screen of another language, so that they are read aloud as French (WCAG 3.1.2):
 * every element whose whole text is a French name. The API gives names as plain text in fifty places, tables
 * and pictures among them; a language tag beside each would double the size of the answers. Elements that
 * already have a language, such as local names, are left alone.
 */
export function useMarkedFrench(language: Language): void {
	useEffect(() => {
		if (language === 'fr') return
		const marked = new Set<Element>()
		const look = (element: Element): void => {
			const isMarked = marked.has(element)
			const hasText = hasOwnText(element)
			if (!isMarked && (!hasText || element.closest('[lang]') !== document.documentElement)) return
			const isFrench = hasText && langOfFrenchText(textBesideMarked(element), language) === 'fr'
			if (isFrench && !isMarked) {
				element.setAttribute('lang', 'fr')
				marked.add(element)
			} else if (!isFrench && isMarked) {
				element.removeAttribute('lang')
				marked.delete(element)
			}
		}
		const isPassedOver = (element: Element): boolean => element.closest(PASSED_OVER) !== null
		/** Marks the elements in one that is not itself inside an excluded element. */
		const lookWithin = (element: Element): void => {
			if (element.matches(PASSED_OVER)) return
			look(element)
			for (const inner of element.children) lookWithin(inner)
		}
		const observer = new MutationObserver((mutations) => {
			// A list that grows by hundreds of rows appears in hundreds of mutations.
			const seen = new Set<Element>()
			for (const { target, addedNodes } of mutations) {
				const changed = target instanceof Element ? target : target.parentElement
				if (changed !== null && !seen.has(changed)) {
					seen.add(changed)
					if (!isPassedOver(changed)) look(changed)
				}
				for (const added of addedNodes) {
					if (added instanceof Element && !isPassedOver(added)) lookWithin(added)
				}
			}
			for (const element of marked) if (!element.isConnected) marked.delete(element)
		})
		lookWithin(document.body)
		observer.observe(document.body, { childList: true, characterData: true, subtree: true })
		return () => {
			observer.disconnect()
			for (const element of marked) element.removeAttribute('lang')
		}
	}, [language])
}

function hasOwnText({ childNodes }: Element): boolean {
	for (const node of childNodes) if (node instanceof Text && node.data.trim() !== '') return true
	return false
}

/** The text without the children that have their own language. */
function textBesideMarked(node: Node): string {
	if (node instanceof Text) return node.data
	return [...node.childNodes]
		.filter((child) => !(child instanceof Element && child.hasAttribute('lang')))
		.map(textBesideMarked)
		.join('')
		.trim()
}
