/** Functions that `typst-source.ts` calls: read once, the same for every sheet. Sizes as in `layout/dimensions.ts`. */
export const TYPST_TEMPLATE = `
#let tebal = 0.2mm + black
#let garis = 0.35mm + black
#let lembar(judul, penyusun, isi) = {
  set document(title: judul, author: penyusun)
  set text(font: "Arimo", size: 9pt, kerning: false, ligatures: false, hyphenate: false, lang: "id")
  set par(leading: 0.35em, spacing: 0.5em)
  set list(marker: "•", spacing: 0.4em, body-indent: 0.5em)
  set enum(spacing: 0.4em)
  set table(stroke: tebal, inset: (x: 1.2mm, y: 0.9mm))
  set table.cell(breakable: false)
  set page(
    width: 330mm, height: 215mm, margin: (top: 12mm, right: 12mm, bottom: 15mm, left: 15mm),
    footer: context align(right, text(
      size: 7.5pt,
      judul + " - Hal. " + counter(page).display() + " dari " + str(counter(page).final().first()),
    )),
  )
  isi
}
#let judul(teks) = block(above: 5mm, below: 3mm, width: 100%, align(center, strong(text(12pt, upper(teks)))))
#let pengesahan(jabatan, nama) = align(center, {
  for baris in jabatan { baris; linebreak() }
  v(20mm)
  for baris in nama { baris; linebreak() }
})
#let tandatangan(jabatan, nama) = block(above: 5mm, breakable: false, align(right, block(width: 85mm, pengesahan(jabatan, nama))))
#let daftar(label, isi) = { strong(label); enum(..isi) }
#let identitas(kop, baris, sah, judul, ..daftar) = {
  set text(size: 10pt)
  table(
    columns: (50%, 42mm, 1fr), inset: (x: 2mm, y: 1.1mm),
    table.cell(rowspan: 6, align: center + horizon, strong(kop.join(linebreak()))),
    ..baris, [Disahkan oleh], sah, [Judul SOP], strong(judul),
    ..daftar.pos().enumerate().map(((i, isi)) => table.cell(colspan: if calc.odd(i) { 2 } else { 1 }, isi)),
  )
}
#let butir(isi) = if isi.len() == 0 { [] } else if isi.len() == 1 { isi.at(0) } else { list(..isi) }
#let uraian(teks, rincian) = { teks; if rincian.len() > 0 { enum(numbering: "a.", ..rincian) } }
#let tahap(kolom, teks) = table.cell(colspan: kolom, strong(teks))
#let catatan(teks) = block(above: 2mm, text(8.5pt, teks))
#let alur(lebar, putar, nama, ..isi) = table(
  columns: (8.5mm, 52fr) + (lebar,) * nama.len() + (27fr, 17fr, 27fr, 22fr),
  align: (kolom, baris) => if kolom > 1 and kolom < nama.len() + 2 { center + horizon } else { left + top },
  table.header(
    table.cell(rowspan: 2, strong("No")), table.cell(rowspan: 2, strong("Kegiatan")),
    table.cell(colspan: nama.len(), align: center, strong("Pelaksana")),
    table.cell(colspan: 3, align: center, strong("Mutu Baku")), table.cell(rowspan: 2, strong("Keterangan")),
    ..nama.map(teks => if putar { rotate(-90deg, reflow: true, strong(teks)) } else { strong(teks) }),
    strong("Kelengkapan"), strong("Waktu"), strong("Output"),
  ),
  ..isi,
)
#let proses(lebar, teks) = box(width: lebar, height: 7mm, stroke: garis)
#let kapsul(lebar, teks, baku) = box(
  width: lebar, height: 7mm, stroke: garis, radius: 3.5mm,
  align(center + horizon, text(7.5pt, if teks == "" { baku } else { teks })),
)
#let mulai(lebar, teks) = kapsul(lebar, teks, "Mulai")
#let selesai(lebar, teks) = kapsul(lebar, teks, "Selesai")
#let keputusan(lebar, teks) = box(width: lebar, height: 8.7mm, {
  place(polygon(stroke: garis, (50%, 0%), (100%, 50%), (50%, 100%), (0%, 50%)))
  align(center + horizon, text(6pt, teks))
})
#let ruas(..titik) = place(top + left, line(..titik, stroke: garis))
#let panah(x, y, dx, dy) = place(top + left, dx: x, dy: y, polygon(
  fill: black, (0mm, 0mm), (dx - dy * 0.36, dy - dx * 0.36), (dx + dy * 0.36, dy + dx * 0.36),
))
#let turun(dx) = {
  ruas(start: (50%, 50% + 3.5mm), end: (50%, 100%))
  if dx != 0mm { ruas(start: (50%, 100%), end: (50% + dx, 100%)) }
}
#let naik(dx) = {
  ruas(start: (50%, 50% - 3.5mm), end: (50%, 0%))
  if dx != 0mm { ruas(start: (50%, 0%), end: (50% + dx, 0%)) }
}
#let mendatar(dx, tepi) = {
  let arah = if dx < 0mm { -1 } else { 1 }
  ruas(start: (50% + arah * tepi, 50%), end: (50% + dx - arah * tepi, 50%))
  panah(50% + dx - arah * tepi, 50%, -2.2mm * arah, 0mm)
}
#let lewat() = ruas(start: (50%, 0%), end: (50%, 100%))
#let masuk(dari-atas) = if dari-atas {
  ruas(start: (50%, 0%), end: (50%, 50% - 3.5mm))
  panah(50%, 50% - 3.5mm, 0mm, -2.2mm)
} else {
  ruas(start: (50%, 100%), end: (50%, 50% + 3.5mm))
  panah(50%, 50% + 3.5mm, 0mm, 2.2mm)
}
#let jawaban(teks) = place(top + left, dx: 50% + 1mm, dy: 50% + 4mm, text(7.5pt, teks))
#let gambar(simbol, garis) = { for satu in garis { satu }; pad(y: 2mm, stack(spacing: 3mm, ..simbol)) }
`;
