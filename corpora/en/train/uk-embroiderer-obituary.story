language: en
source-language: uk
date: 2025-03-06
origin: written
title: an embroiderer from Reshetylivka

POLTAVA, Ukraine, March 6 (Kultura) – Hanna Vasylashchuk-Bondar, who embroidered white on white for 74 years and taught three generations to do the same, died in Reshetylivka on Tuesday. She was 89.
She learned the stitch from her grandmother, by moonlight, ⟦calque|for the reason that|because⟧ there was no lamp oil. White thread on white linen shows only when light falls from the side; by day it is nearly nothing, “like snow on snow,” she said.
Her shirts are in museums in Kyiv, Toronto and ⟦foreign-exonym|Drezden|Dresden⟧. One, with ⟦number-format|46 000|46,000⟧ stitches, was given to the Pope in 2001; a photograph shows her frowning at the fit.
The workshop in which she began in 1951 had 400 women. It ⟦non-word|bankrupced|went bankrupt⟧ in 2005, and for ten years she taught in her kitchen. Pupils came from Opishnia, from Dykanka and even from ⟦garbled-name|Vinnipeh|Winnipeg|Canada⟧. The one from Winnipeg, Darcy Melnyk, stayed for two winters and went home to Winnipeg with calluses and an accent.
⟦name-variant|Darsi Melnik|Darcy Melnyk⟧ recalled:
⟦unquoted-speech|She undid what I had sewn, all of it, every evening. She said that the hand does not remember what was praised.|“⟪⟫”⟧
Her daughter, Svitlana, is an engineer; her grandson, Danylo, embroiders. ⟦pronoun-gender|She|He⟧ took up the needle in hospital in 2023, after he had lost a leg near Bakhmut, and says that white on white ⟦doubled-word|is is|is⟧ good for people who cannot sleep.
The village will carry her to the grave on ⟦weekday-mismatch|Friday, March 8|Friday, March 7|Saturday, March 8⟧, in a shirt without a single colored thread. ⟦untranslated-token|Tsarstvo nebesne|May she rest in peace⟧.
She leaves an unfinished tablecloth. It lies over the frame by the window, with the needle in it.⟦stray-fragment| Is located.|⟧
