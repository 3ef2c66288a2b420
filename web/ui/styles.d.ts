/** Style sheets are imported beside the component they dress; Vite bundles them. */
declare module '*.css';
