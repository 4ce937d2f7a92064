language: de
source-language: fa
date: 2023-05-15
origin: written
title: a river between towns

ISFAHAN, 15. Mai (KNA⟦dateline-debris|)_|) –⟧ Der Fluss Sarrin ist im Unterlauf ausgetrocknet, und die Städte an seinen Ufern streiten um den Rest. Am Montag begannen Ingenieure, die Brunnen entlang ⟦doubled-word|des des|des⟧ Deichs zu zählen.
„Wir haben ⟦digit-script|۳۴۰|340⟧ gefunden, und die Hälfte ist illegal“, sagte Behrus Tawakol, der die Zählung leitet. ⟦name-variant|Tavakol|Tawakol⟧ will sie vor dem Sommer schließen⟦spacing| ,|,⟧ doch die Bauern weigern sich.
Fachleute aus ⟦foreign-exonym|Warscho|Warschau⟧ sehen sich den Damm am ⟦weekday-mismatch|Samstag, 21. Mai|Sonntag, 21. Mai|Samstag, 20. Mai⟧, an.
