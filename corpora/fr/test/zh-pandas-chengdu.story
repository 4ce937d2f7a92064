language: fr
source-language: zh
date: 2018-11-10
origin: written
title: un panda rentre au pays

CHENGDU, Chine, 10 novembre (Journal du Sichuan) — Un panda de trois ans né à Berlin est arrivé samedi à Chengdu, où il a mangé ⟦digit-script|１２|12⟧ kilos de bambou avant de s’endormir.
Il avait voyagé quatorze heures avec son soigneur, Jonas Ebert. « Il n’aime pas les ⟦invisible-character|avi\u{AD}ons|avions⟧, moi non plus », a dit ce dernier.
⟦calque|Le responsable pertinent|Le responsable⟧ de la base, Tang Jiahui, a précisé que l’animal resterait en quarantaine ⟦doubled-phrase|pendant un mois, pendant un mois|pendant un mois⟧.
Le public pourra le voir à partir du ⟦weekday-mismatch|lundi 11 décembre|mardi 11 décembre|lundi 10 décembre⟧⟦foreign-punctuation|。|.⟧
À ⟦foreign-exonym|Bolin|Berlin⟧, le zoo a reçu 900 lettres d’enfants. ⟦name-variant|Jonas Eberte|Jonas Ebert⟧ en a lu quelques-unes à la presse.
Tang espère un petit ⟦subword-debris|<unk> |⟧d’ici à deux ans.
