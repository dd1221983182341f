/**
 * sopc as a library: the stages of the compiler, each a pure function of what it is given.
 *
 *     const analysis = analyze(parse(new SourceText('a.sop', text)));
 *     const findings = check(analysis);
 *     const { pages } = layoutPages(analysis.model, fonts);
 *     const pdf = await emitPdf(pages, fonts);
 */
export { check } from './check/check.js';
export { type FixOptions, type FixResult, fixText } from './check/fix.js';
export type { Diagnostic, Lang, Localized, Related, Severity } from './diagnostics/diagnostic.js';
export type { Finding, SourceLookup } from './diagnostics/finding.js';
export { fingerprints } from './diagnostics/fingerprint.js';
export { renderCheckstyle } from './diagnostics/render-checkstyle.js';
export { renderGithub } from './diagnostics/render-github.js';
export { renderGitlab } from './diagnostics/render-gitlab.js';
export { renderHuman, renderSummary } from './diagnostics/render-human.js';
export { jsonReport, renderJson } from './diagnostics/render-json.js';
export { type JunitReport, renderJunit } from './diagnostics/render-junit.js';
export { renderSarif, type SarifReport } from './diagnostics/render-sarif.js';
export type { Report, RuleInfo } from './diagnostics/report.js';
export type { JsonDiagnostic, JsonReport } from './diagnostics/report-schema.js';
export { emitHtml } from './emit/html/index.js';
export { emitJson } from './emit/json/index.js';
export { emitPages } from './emit/pages/index.js';
export { emitPdf } from './emit/pdf/index.js';
export { emitSvg } from './emit/svg/index.js';
export { layoutPages } from './layout/layout.js';
export { DEFAULT_OPTIONS, type LayoutOptions, PAPERS, type PaperName } from './layout/options.js';
export type { PageModel } from './layout/page-model.js';
export type { LayoutProblem } from './layout/problems.js';
export type { FontFile, FontSet } from './layout/text/fonts.js';
export { type Analysis, analyze } from './model/analyze.js';
export { Sop } from './model/schema.js';
export { MODEL_VERSION } from './model/version.js';
export { type Parsed, parse } from './syntax/parse.js';
export { isNode, type Leaf, leaves, type Node, sourceOf, type Tree } from './syntax/tree.js';
export { type Decoded, decode, type Encoding } from './text/decode.js';
export { type Position, SourceText, type Span } from './text/source.js';
export { loadFonts } from './workspace/fonts.js';
export { loadTemplate } from './workspace/templates.js';
