const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const root = path.resolve(__dirname, '../..');
const engine = path.dirname(require.resolve('@ironcalc/wasm'));
const letters = path.join(path.dirname(require.resolve('@fontsource/arimo/package.json')), 'files');
const page = path.join(root, 'dev/excel/page');

/** The try-out page: a build of its own beside the add-in, never in `dist`. */
module.exports = (_env, { mode }) => ({
  mode,
  context: root,
  target: ['web', 'es2021'],
  devtool: false,
  entry: { page: path.join(page, 'main.tsx') },
  output: {
    path: path.join(root, '.tryout/page'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].[contenthash].js',
    assetModuleFilename: 'assets/[name][ext]',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } }] },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: path.join(page, 'index.html') },
        { from: path.join(page, 'styles/*.css'), to: 'styles/[name][ext]' },
        {
          from: 'arimo-latin-{400-normal,600-normal,400-italic}.woff2',
          context: letters,
          to: 'styles/fonts/[name][ext]',
        },
        // Not in the bundle: an engine that has failed is loaded anew, and a bundle has every module only once.
        { from: '**/*.{js,wasm}', context: engine, to: 'engine' },
      ],
    }),
  ],
  // Served from this computer: a quick build is worth more than small files.
  optimization: { minimize: false },
  // The engine alone is 2 MB, from this computer.
  performance: { hints: false },
  stats: 'errors-warnings',
});
