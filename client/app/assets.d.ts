/** Style sheets that the build writes or takes from packages. */
declare module '@fonts/sans.css'
declare module '@fonts/serif.css'
declare module '@fontsource-variable/source-sans-3/wght.css'
declare module '@fontsource-variable/source-serif-4/wght.css'
declare module '@fontsource-variable/noto-sans-sc/wght.css'
declare module '@fontsource-variable/noto-serif-sc/wght.css'
