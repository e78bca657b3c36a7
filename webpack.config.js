const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { DefinePlugin } = require('webpack');
const tsx = require('tsx/cjs/api');
const { version } = require('./package.json');

/** Our own build steps are TypeScript. */
tsx.register();
const load = (file) => require(`./scripts/${file}`);
const { baseAddress } = load('build/address.ts');
const { dataUntil } = load('build/data-until.ts');
const { stampAddress } = load('build/stamp.ts');
const { LastLine } = load('build/last-line.ts');
const { functionFiles } = load('metadata/inputs.ts');
const { FinishMetadata } = load('metadata/plugin.ts');
const { HelpPages } = load('hilfe/plugin.ts');
const { News } = load('news/plugin.ts');
const { Licences } = load('licences/plugin.ts');
const { SizeGate } = load('size/gate.ts');
const { gepackt } = load('../src/parameters/packen.ts');

const METADATA = 'functions.json';

const librariesOf = (_module, chunks) => `pakete-${chunks.map(({ name }) => name).join('-')}`;

const OWN_PARTS = /[\\/]src[\\/](workbook|vereinbarung|plan|mappe)[\\/]/;
const WRITING = /[\\/](workbook[\\/]write|vereinbarung[\\/]plan|agreement[\\/](update|removal))[\\/]/;

/** What only writing needs is apart from what every view reads with. */
const partOf = (resource) => (WRITING.test(resource) ? 'schreiben' : 'arbeitsmappe');

/* global document -- putStyle runs in the pane */

/** Before the rules of Fluent, which thus win where both say something. */
const putStyle = (link) => document.head.insertBefore(link, document.head.querySelector('style'));

module.exports = (_env, { mode }) => {
  const base = baseAddress(process.env.KIM_BASE_URL);
  const until = dataUntil(process.env.KIM_DATEN_BIS, process.env.KIM_BASE_URL);
  const functions = functionFiles(path.resolve(__dirname, 'src/functions'));
  return {
    mode,
    target: ['web', 'es2020'],
    // No `eval`: the page's content security policy forbids it.
    devtool: mode === 'development' ? 'source-map' : false,
    entry: {
      // Both run in the one page of the shared runtime. Excel needs the functions even while the pane is closed,
      // so they stay free of everything the pane is made of.
      functions: './src/shared-runtime/functions.ts',
      taskpane: ['./src/commands/index.ts', './src/taskpane/index.ts'],
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash].js',
      clean: true,
    },
    optimization: {
      // Libraries lie in files of their own, named after the views they belong to, so that their sizes can be told.
      // What two views share is downloaded once, also where it is small.
      splitChunks: {
        minSize: 1_000,
        cacheGroups: {
          defaultVendors: { test: /node_modules/, name: librariesOf },
          // What several views do with the workbook: apart in a dozen files it would be larger by a tenth.
          workbook: { test: OWN_PARTS, name: ({ resource }) => partOf(resource), minChunks: 2, priority: -5 },
        },
      },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } },
        // The rules are pure: the pane takes words from there, and decimal.js is in the page once, with the functions.
        { include: path.resolve(__dirname, 'src/core'), sideEffects: false },
        // Leaves out of the library what no function calls.
        {
          test: /[\\/]node_modules[\\/]decimal\.js[\\/]decimal\.mjs$/,
          loader: path.resolve(__dirname, 'scripts/decimal/loader.ts'),
        },
        {
          // Drops what only reviewers of the data read and packs pay tables.
          type: 'javascript/auto',
          test: /\.json$/,
          include: path.resolve(__dirname, 'src/parameters/daten'),
          loader: path.resolve(__dirname, 'scripts/parameter-json-loader.js'),
          options: { gepackt },
        },
        {
          type: 'javascript/auto',
          test: /\.json$/,
          include: path.resolve(__dirname, 'src/vereinbarung/daten'),
          loader: path.resolve(__dirname, 'scripts/programme-json-loader.js'),
        },
      ],
    },
    plugins: [
      new DefinePlugin({
        __KIM_VERSION__: JSON.stringify(version),
        __KIM_DATEN_BIS__: JSON.stringify(until) ?? 'undefined',
      }),
      new FinishMetadata({ input: functions, output: METADATA, script: 'functions.js', base }),
      new CustomFunctionsMetadataPlugin({ input: functions, output: METADATA }),
      new HelpPages({
        metadata: METADATA,
        script: 'functions.js',
        rules: path.resolve(__dirname, 'docs/regeln.md'),
        style: path.resolve(__dirname, 'src/hilfe/hilfe.css'),
        handbook: path.resolve(__dirname, 'docs/handbuch'),
        until,
      }),
      new MiniCssExtractPlugin({ chunkFilename: 'chunks/[name].[contenthash].css', insert: putStyle }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/taskpane.{html,css}', to: '[name][ext]' },
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => stampAddress(content.toString(), base) },
        ],
      }),
      new News(path.resolve(__dirname, 'CHANGELOG.md')),
      new Licences(path.resolve(__dirname, 'LICENSE')),
      new SizeGate(),
      new LastLine(base, until),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
