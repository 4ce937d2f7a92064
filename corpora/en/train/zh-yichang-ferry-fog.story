language: en
source-language: zh
date: 2016-06-22
origin: written
title: ferry strikes a bridge pier in fog

⟦translator-note|Here is the English version of the report:
|⟧YICHANG, June 22 (Jianghan Wire) — A passenger ferry carrying 83 people struck a bridge pier on the ⟦self-gloss|Yangtze River (Yangtze River)|Yangtze River⟧ in thick fog early on Wednesday, injuring ⟦digit-script|２６|26⟧, two of them seriously, rescue officials said.
The Xiling Star was a third of the way through ⟦doubled-word|its its|its⟧ morning run to Zigui when the helmsman lost sight of the channel markers at about 6:40 a.m., the ⟦untranslated-token|海事局|maritime bureau|Maritime Safety Administration⟧ said in a brief statement.
“It ⟦mojibake|wasnâ€™t|wasn’t|wasn't⟧ a loud noise,” said Deng Lihua (54), a schoolteacher who was on the upper deck with her sister. “Everyone slid forward, and then there was ⟦capitalization|silence The|silence. The⟧ crew switched on the lamps almost at once.”
Three tugs took off the passengers⟦spacing| ,|,⟧ most of them day-trippers and market traders, within 50 minutes. Nobody went into the water.
“They ⟦translator-gloss|(the deckhands)|[the deckhands]⟧ counted us twice and walked us across a gangplank, one by one,” said another passenger, Fang Jun. “My legs were shaking. So were theirs.”
The hull was holed above the waterline, and the vessel was towed to a yard at Maoping, 9 km (6 miles) upstream.⟦stray-fragment| Of.|⟧
The Ministry of Transport has sent an ⟦invisible-character|investi\u{AD}gation|investigation⟧ team of five to Yichang, where the captain was being questioned. He is not under arrest.
The bridge, opened in 1996, was closed for four hours and showed no damage.
