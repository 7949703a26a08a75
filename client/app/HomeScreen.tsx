/** The screen at `/`, under the name by which the server preloads its script. */
export { HomePage as HomeScreen } from '../features/home/HomePage'
